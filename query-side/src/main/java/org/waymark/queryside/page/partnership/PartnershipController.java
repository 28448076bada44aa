package org.waymark.queryside.page.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.determination.Determinations;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.determination.DeterminationWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.why.WhyComposer;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.why.Explanations;

/** {@code /partnerships/{id}}. */
@Controller
@NeedsViews
public final class PartnershipController {

    private final Partnerships partnerships;
    private final Explanations explanations;
    private final Determinations determinations;
    private final Words words;

    PartnershipController(
            Partnerships partnerships,
            Explanations explanations,
            Determinations determinations,
            MessageSource messages) {
        this.determinations = determinations;
        this.partnerships = partnerships;
        this.explanations = explanations;
        this.words = new Words(messages);
    }

    @GetMapping("/partnerships/{id}")
    String show(
            @PathVariable String id,
            Clocks clocks,
            @RequestParam(required = false) @Nullable String range,
            @RequestParam(defaultValue = "") String recorded,
            Model model) {
        Audience audience = Audience.current();
        var home = Home.partnership(id);
        var view = NotThen.find(home, clocks, asked -> partnerships.partnership(id, asked, audience), Subject::of);
        var voided = PartnershipComposer.voided(view);
        if (voided.isPresent()) {
            model.addAttribute("name", view.name());
            model.addAttribute("text", words.text("partnership.voided.text"));
            model.addAttribute("entry", home.entry(voided.get().entry()));
            model.addAttribute("entries", home.entries());
            return "partnership/voided";
        }
        var same = Clocks.of(view.stage().basis());
        var timeline = partnerships.timeline(id, same, audience).orElseThrow(() -> new NotHere("partnership"));
        var why = explanations.why(id, same, audience).orElseThrow(() -> new NotHere("partnership"));
        var subject = Subject.of(view);
        var clockWords = ClockWords.of(words, subject);
        var basis = view.stage().basis();
        var freshness = view.stage().freshness();
        var panel = clockWords.panel(clocks, basis, freshness);
        var lines = EntryLines.of(words, view, subject.zone()).asking(panel.same());
        var whys = new WhyComposer(words, lines, subject.zone());
        var composer = new PartnershipComposer(words, lines, whys);
        model.addAttribute("uncounted", whys.uncounted(why, recorded).orElse(null));
        model.addAttribute(
                "page",
                composer.page(
                        view,
                        timeline,
                        why,
                        explanations.path(id, same, audience).orElse(null),
                        NotThen.onceBegun(() -> determinations.partnership(id, same, audience))
                                .map(told -> new DeterminationWords(words, told, lines).all())
                                .orElse(List.of()),
                        panel,
                        subject.today(),
                        "24m".equals(range)));
        Site.on(model, clockWords.foot(basis, freshness));
        return "partnership/partnership";
    }
}

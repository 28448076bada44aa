package org.waymark.queryside.page.why;

import java.time.LocalDate;
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
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.why.Explanations;
import org.waymark.queryside.why.WhyView;

/** {@code /partnerships/{id}/why}. */
@Controller
@NeedsViews
public final class WhyController {

    private final Partnerships partnerships;
    private final Explanations explanations;
    private final Communities communities;
    private final Words words;

    WhyController(
            Partnerships partnerships, Explanations explanations, Communities communities, MessageSource messages) {
        this.partnerships = partnerships;
        this.explanations = explanations;
        this.communities = communities;
        this.words = new Words(messages);
    }

    @GetMapping("/partnerships/{id}/why")
    String show(
            @PathVariable String id,
            Clocks clocks,
            @RequestParam(required = false) @Nullable String open,
            Model model) {
        Audience audience = Audience.current();
        var view = NotThen.find(
                Home.partnership(id), clocks, asked -> partnerships.partnership(id, asked, audience), Subject::of);
        var same = Clocks.of(view.stage().basis());
        var why = explanations.why(id, same, audience).orElseThrow(() -> new NotHere("partnership"));
        var subject = Subject.of(view);
        var clockWords = ClockWords.of(words, subject);
        var stage = view.stage();
        var panel = clockWords.panel(clocks, stage.basis(), stage.freshness());
        var lines = EntryLines.of(words, view, subject.zone()).asking(panel.same());
        var composer = new WhyComposer(words, lines, subject.zone());
        model.addAttribute(
                "page",
                composer.page(
                        why,
                        then(why, clocks, subject, audience),
                        panel,
                        unreviewed(subject.community(), stage.basis().asOf()),
                        "all".equals(open)));
        Site.on(model, clockWords.foot(stage.basis(), stage.freshness()));
        return "why/why";
    }

    /** A community in which nobody is a reviewer that day. */
    private @Nullable String unreviewed(@Nullable String community, LocalDate day) {
        return community != null && communities.reviewers(community, day).isEmpty() ? community : null;
    }

    /** The answer as it was known at the end of a day that is past; nothing to compare where that is the question. */
    private @Nullable WhyView then(WhyView why, Clocks clocks, Subject subject, Audience audience) {
        var day = why.stage().basis().asOf();
        boolean limited = given(clocks.knownAt()) || given(clocks.knownOn());
        if (!day.isBefore(subject.today())
                || (limited && !subject.today().toString().equals(clocks.knownOn()))) {
            return null;
        }
        var then = new Clocks(day.toString(), null, day.toString(), null, clocks.rubric());
        return explanations.why(subject.home().id(), then, audience).orElse(null);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

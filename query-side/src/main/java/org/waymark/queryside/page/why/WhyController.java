package org.waymark.queryside.page.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.waymark.queryside.bearing.LoadBearing;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.change.ComparisonView;
import org.waymark.queryside.change.Comparisons;
import org.waymark.queryside.change.Comparisons.Order;
import org.waymark.queryside.change.ThenClocks;
import org.waymark.queryside.determination.Determinations;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.change.CompareForm;
import org.waymark.queryside.page.change.MomentWords;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.determination.DeterminationWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.why.Explanations;
import org.waymark.queryside.why.WhyView;
import org.waymark.queryside.working.StillWorking;

/** {@code /partnerships/{id}/why}. */
@Controller
@NeedsViews
public final class WhyController {

    private final Partnerships partnerships;
    private final Explanations explanations;
    private final Communities communities;
    private final Comparisons comparisons;
    private final LoadBearing loadBearing;
    private final Determinations determinations;
    private final Words words;

    WhyController(
            Partnerships partnerships,
            Explanations explanations,
            Communities communities,
            Comparisons comparisons,
            LoadBearing loadBearing,
            Determinations determinations,
            MessageSource messages) {
        this.determinations = determinations;
        this.comparisons = comparisons;
        this.loadBearing = loadBearing;
        this.partnerships = partnerships;
        this.explanations = explanations;
        this.communities = communities;
        this.words = new Words(messages);
    }

    @GetMapping("/partnerships/{id}/why")
    String show(
            @PathVariable String id,
            Clocks clocks,
            ThenClocks then,
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
        var compared = comparison(why, then, clocks, subject, audience);
        var rests = rests(id, same, audience);
        model.addAttribute(
                "page",
                composer.page(
                        why,
                        new WhyComposer.Beside(
                                CompareForm.of(clocks, then, stage.basis()),
                                moments(then, clocks, subject, stage.basis().asOf()),
                                compared.orElse(null),
                                rests),
                        panel,
                        unreviewed(subject.community(), stage.basis().asOf()),
                        "all".equals(open)));
        model.addAttribute(
                "determined",
                NotThen.onceBegun(() -> determinations.partnership(id, same, audience))
                        .map(told -> new DeterminationWords(words, told, lines).beside())
                        .orElse(List.of()));
        Site.on(model, clockWords.foot(stage.basis(), stage.freshness()));
        return "why/why";
    }

    /** A community in which nobody is a reviewer that day. */
    private @Nullable String unreviewed(@Nullable String community, LocalDate day) {
        return community != null && communities.reviewers(community, day).isEmpty() ? community : null;
    }

    private WhyComposer.Bears rests(String id, Clocks same, Audience audience) {
        try {
            return NotThen.onceBegun(() -> loadBearing.of(id, same, audience))
                    .map(view -> new WhyComposer.Bears(view, false))
                    .orElse(WhyComposer.Bears.NOTHING);
        } catch (StillWorking early) {
            return new WhyComposer.Bears(null, true);
        }
    }

    private MomentWords moments(ThenClocks then, Clocks clocks, Subject subject, LocalDate day) {
        ThenClocks asked = then.isSet() ? then : ThenClocks.endOf(day);
        return MomentWords.of(words, subject.zone(), subject.today(), day, asked, clocks);
    }

    /**
     * This moment beside the one asked for; where none is, beside what was known at the end of a day that is past, unless
     * that is the question.
     */
    private Optional<ComparisonView> comparison(
            WhyView why, ThenClocks then, Clocks clocks, Subject subject, Audience audience) {
        var same = Clocks.of(why.stage().basis());
        String id = subject.home().id();
        if (then.isSet()) {
            return comparisons.partnership(id, then, same, Order.BY_DAY, audience);
        }
        var day = why.stage().basis().asOf();
        boolean limited = given(clocks.knownAt()) || given(clocks.knownOn());
        if (!day.isBefore(subject.today())
                || day.isBefore(subject.firstRecorded())
                || (limited && !subject.today().toString().equals(clocks.knownOn()))) {
            return Optional.empty();
        }
        return NotThen.onceBegun(
                () -> comparisons.partnership(id, ThenClocks.endOf(day), same, Order.BY_DAY, audience));
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

package org.waymark.queryside.page.partnership;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.StageView;
import org.waymark.stage.interval.Verdict;

/** The sentence that a partnership's page opens with: stage, standing, since when, what lapses next. */
final class LeadWords {

    private final Words words;

    LeadWords(Words words) {
        this.words = words;
    }

    Line lead(StageView view, StageNames names) {
        StageState state = StageState.of(view);
        var badge = new StageWords(words).badge(state, names);
        if (state.uncertain()) {
            var mayBe = view.mayBe();
            return words.line(
                    "lead.cannot-tell",
                    badge,
                    String.valueOf(state.mayBe()),
                    mayBe == null ? "" : String.join(", ", mayBe.indicators()));
        }
        Line first = switch (state.standing()) {
            case GOOD ->
                state.since() == null
                        ? words.line("lead.good", badge)
                        : words.line("lead.good.since", badge, state.since());
            case IN_GRACE ->
                state.nextLapse() == null
                        ? words.line("lead.in-grace", badge)
                        : words.line("lead.in-grace.until", badge, Dates.alert(state.nextLapse()));
            case LAPSED, DORMANT ->
                state.lastLabel() == null || state.lastDay() == null
                        ? words.line("lead." + state.standing().word(), badge)
                        : words.line(
                                "lead." + state.standing().word() + ".was", badge, state.lastLabel(), state.lastDay());
            case NOT_YET, CLOSED, SUCCEEDED ->
                words.line("lead." + state.standing().word(), badge);
        };
        return Line.join(" ", List.of(first, next(view), mayBe(view)));
    }

    private Line next(StageView view) {
        StageState state = StageState.of(view);
        var lapse = view.nextLapse();
        return switch (state.standing()) {
            case GOOD ->
                lapse == null
                        ? words.line("lead.no-lapse")
                        : words.line("lead.next", labels(view, lapse), Dates.alert(lapse.day()));
            case IN_GRACE -> lapse == null ? Line.NONE : words.line("lead.missing", missing(view, state.stage()));
            case LAPSED, DORMANT, NOT_YET -> words.line("lead.counts", counts(view));
            case CLOSED, SUCCEEDED -> Line.NONE;
        };
    }

    private Line mayBe(StageView view) {
        var mayBe = view.mayBe();
        return mayBe == null
                ? Line.NONE
                : words.line("lead.may-be", mayBe.label(), String.join(", ", mayBe.indicators()));
    }

    private static String labels(StageView view, StageView.NextLapse lapse) {
        return view.indicators().stream()
                .filter(line -> lapse.indicators().contains(line.id()))
                .map(line -> line.id() + " " + line.label())
                .collect(Collectors.joining(", "));
    }

    private static String missing(StageView view, @Nullable String stage) {
        return view.indicators().stream()
                .filter(line -> line.stage().equals(stage) && line.verdict() != Verdict.MET)
                .map(line -> line.id() + " " + line.label())
                .collect(Collectors.joining(", "));
    }

    private String counts(StageView view) {
        long met = view.indicators().stream()
                .filter(line -> line.verdict() == Verdict.MET)
                .count();
        return words.text("lead.count", met, view.indicators().size());
    }
}

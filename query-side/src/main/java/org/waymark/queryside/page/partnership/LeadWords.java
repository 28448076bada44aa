package org.waymark.queryside.page.partnership;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.stage.Standing;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Roles;
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
            var highest = view.mayBe().getLast();
            var lower = view.mayBe().subList(0, view.mayBe().size() - 1);
            Line first = words.line("lead.cannot-tell", badge, highest.label(), open(highest));
            return Line.join(" ", List.of(first, mayBe(lower)));
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
            case LAPSED, DORMANT -> lost(state.standing(), badge, view.last());
            case NOT_YET, CLOSED, SUCCEEDED ->
                words.line("lead." + state.standing().word(), badge);
        };
        return Line.join(" ", List.of(first, next(view), mayBe(view.mayBe())));
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

    private Line lost(Standing standing, Piece badge, StageView.@Nullable LastStage last) {
        String code = "lead." + standing.word();
        return last == null
                ? words.line(code, badge)
                : words.line(code + ".was", badge, last.label(), last.lastDay(), last.met(), last.of());
    }

    /** Highest first. */
    private Line mayBe(List<StageView.MayBe> stages) {
        return Line.join(
                " ",
                stages.reversed().stream()
                        .map(stage -> words.line("lead.may-be", stage.label(), open(stage)))
                        .toList());
    }

    /** What is not known, each with those who must speak. */
    private Line open(StageView.MayBe stage) {
        return Line.join(", ", stage.indicators().stream().map(this::unsettled).toList());
    }

    private Line unsettled(StageView.Unsettled indicator) {
        return indicator.waitingFor().isEmpty()
                ? words.line("lead.open", indicator.id(), indicator.label())
                : words.line(
                        "lead.open.waiting",
                        indicator.id(),
                        indicator.label(),
                        Roles.any(words, indicator.waitingFor()));
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

package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.calendar.Due.Kind;
import org.waymark.rubric.Stage;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Timeline.Segment;

/** The days in [from, to) on which a stage is lost, its grace ends, or a partnership without one becomes dormant. */
record StageLapses(Judgement judgement, LocalDate from, LocalDate to) {

    /** @param indicators that end in these days: by them the stage is lost */
    List<Ending> all(List<Ending> indicators) {
        List<Ending> endings = new ArrayList<>();
        Segment<StageStanding> before = null;
        for (Segment<StageStanding> after : judgement.standing().between(from.minusDays(1), to)) {
            if (before != null) {
                Ending ending = between(before.value(), after);
                if (ending != null) {
                    endings.add(withReasons(ending, indicators));
                }
            }
            before = after;
        }
        return endings;
    }

    private @Nullable Ending between(StageStanding before, Segment<StageStanding> segment) {
        StageStanding after = segment.value();
        LocalDate day = segment.when().from();
        String held = before.stage();
        if (held == null) {
            return after.kind() == StageStanding.Kind.DORMANT ? ending(day, Kind.DORMANT, null, after) : null;
        }
        if (rank(after.stage(), day) > rank(held, day) || isHeldAgain(before, after)) {
            return null;
        }
        boolean graceEnds = before.kind() == StageStanding.Kind.IN_GRACE;
        Ending lost = ending(day, graceEnds ? Kind.GRACE : Kind.STAGE, held, after);
        boolean graceBegins = after.isAt(held);
        return graceBegins ? lost.inGraceUntil(endOf(day)) : lost;
    }

    private static boolean isHeldAgain(StageStanding before, StageStanding after) {
        return String.valueOf(before.stage()).equals(after.stage()) && after.kind() == StageStanding.Kind.GOOD;
    }

    private Ending ending(LocalDate day, Kind kind, @Nullable String stage, StageStanding after) {
        return Ending.judged(
                day, kind, stage, id -> label(id, day), after.kind().word());
    }

    /** The end of what begins on a day, also where that lies beyond the days asked for. */
    private LocalDate endOf(LocalDate day) {
        return judgement.standing().segmentAt(day).when().to();
    }

    private String label(String stage, LocalDate day) {
        return judgement
                .rubrics()
                .at(day.minusDays(1))
                .stage(stage)
                .map(Stage::label)
                .orElse(stage);
    }

    /** How high a stage stands in the rubric of a day; none is the lowest. */
    private int rank(@Nullable String stage, LocalDate day) {
        List<String> stages =
                judgement.rubrics().at(day).stages().stream().map(Stage::id).toList();
        return stages.indexOf(stage);
    }

    private Ending withReasons(Ending ending, List<Ending> indicators) {
        var lapse = judgement.at(ending.day().minusDays(1)).nextLapse();
        List<String> clauses = lapse != null && lapse.day().equals(ending.day()) ? lapse.clauses() : List.of();
        SequencedSet<String> entries = new LinkedHashSet<>();
        indicators.stream()
                .filter(each -> each.day().equals(ending.day()))
                .filter(each -> clauses.stream().map(Lapses::indicator).anyMatch(id -> id.equals(each.of())))
                .forEach(each -> entries.addAll(each.entries()));
        return ending.because(clauses, entries);
    }
}

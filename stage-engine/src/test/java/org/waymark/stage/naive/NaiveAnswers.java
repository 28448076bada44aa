package org.waymark.stage.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.stage.StageAnswer;

/** What section 6 says beside stage and standing: since when, until when, what was last, what may be. */
final class NaiveAnswers {
    private static final List<String> HIGHEST_FIRST = List.of("active", "emerging");

    private final List<Judged> days = new ArrayList<>();

    /** One day as it was judged. */
    private record Judged(LocalDate day, String standing, Map<String, Two> stages, Map<String, Two> indicators) {
        String stage() {
            return standing.substring(0, standing.indexOf(' '));
        }

        boolean holds(String stage) {
            return stage().equals(stage);
        }

        boolean meets(String stage) {
            return stages.getOrDefault(stage, Two.NO).lo();
        }
    }

    /** Must be told every day in order. */
    void judged(LocalDate day, String standing, Map<String, Two> stages, Map<String, Two> indicators) {
        days.add(new Judged(day, standing, stages, indicators));
    }

    int size() {
        return days.size();
    }

    LocalDate day(int i) {
        return days.get(i).day;
    }

    /** All of it in words, for the i-th day. */
    String words(int i) {
        String stage = days.get(i).stage();
        boolean none = stage.equals("null");
        return "since %s, lapse %s, last %s, may be %s"
                .formatted(
                        none ? "null" : since(i, stage), none ? "null" : lapse(i, stage), last(i), mayBe(days.get(i)));
    }

    /** The engine's answer in the same words, as far as the days judged here reach. */
    String words(StageAnswer answer) {
        LocalDate end = days.getLast().day;
        StageAnswer.NextLapse next = answer.nextLapse();
        String lapse =
                next == null || next.day().isAfter(end) ? "null" : next.day().toString();
        StageAnswer.LastStage last = answer.last();
        List<String> mayBe = new ArrayList<>();
        answer.mayBe()
                .reversed()
                .forEach(each -> mayBe.add(each.stage()
                        + each.indicators().stream()
                                .map(StageAnswer.Unsettled::indicator)
                                .toList()));
        return "since %s, lapse %s, last %s, may be %s"
                .formatted(
                        answer.since(),
                        lapse,
                        last == null ? "none" : last.stage() + " until " + last.until() + " with " + last.met(),
                        mayBe);
    }

    /** "Since: first day of the unbroken run of days with this stage (good or in grace)." */
    private String since(int i, String stage) {
        int first = i;
        while (first > 0 && days.get(first - 1).holds(stage)) {
            first--;
        }
        return days.get(first).day.toString();
    }

    /**
     * "Next lapse: the first day after t on which the stage is no longer met, given all facts known, if nothing more is
     * recorded (in grace: the day grace ends)", or, if it is met again by then, the first day after that.
     */
    private String lapse(int i, String stage) {
        int at = i;
        while (at < days.size() && !days.get(at).meets(stage) && days.get(at).holds(stage)) {
            at++;
        }
        while (at < days.size() && days.get(at).meets(stage)) {
            at++;
        }
        return at == days.size() ? "null" : days.get(at).day.toString();
    }

    /** "The answer always names the last stage, its last day, and how many of its indicators hold." */
    private String last(int i) {
        for (int at = i; at >= 0; at--) {
            String stage = days.get(at).stage();
            if (!stage.equals("null")) {
                return stage + " until " + days.get(at).day + " with " + met(days.get(i), stage);
            }
        }
        return "none";
    }

    private static long met(Judged judged, String stage) {
        return NaiveRules.of(stage).stream()
                .filter(id -> judged.indicators.getOrDefault(id, Two.NO).lo())
                .count();
    }

    /** "Where a higher stage is not met or in grace but has hi at t, the answer says "may be <stage>: cannot tell"". */
    private static List<String> mayBe(Judged judged) {
        List<String> mayBe = new ArrayList<>();
        for (String stage : HIGHEST_FIRST) {
            if (judged.holds(stage)) {
                break;
            }
            if (judged.stages.getOrDefault(stage, Two.NO) == Two.MAYBE) {
                mayBe.add(stage
                        + NaiveRules.of(stage).stream()
                                .filter(id -> judged.indicators.getOrDefault(id, Two.NO) == Two.MAYBE)
                                .toList());
            }
        }
        return mayBe;
    }

    /** The i-th day's answer, if the engine's differs. */
    Comparison.@Nullable Difference differs(int i, StageAnswer answer) {
        String naive = words(i);
        String engine = words(answer);
        return naive.equals(engine) ? null : new Comparison.Difference(days.get(i).day, "answer", naive, engine);
    }
}

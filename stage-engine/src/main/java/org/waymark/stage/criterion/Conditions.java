package org.waymark.stage.criterion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Otherwise;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Conditions that several questions share. */
public final class Conditions {
    private Conditions() {}

    /** This beginning of a state is the one in force. */
    public static <S extends Fact> Condition inForce(State<S> state, Link<S> link) {
        return new Condition(state.inForce(link), day -> notInForce(link.start(), state.endOf(link), day))
                .inDoubtBy(Doubts.ofHappening(state.dates()));
    }

    private static Reason notInForce(Standing<?> start, @Nullable Standing<?> end, LocalDate day) {
        if (end == null || day.isBefore(start.span().first())) {
            return new Reason.NotYet(start.span().first());
        }
        return new Reason.Ended(end);
    }

    /** Something that holds on all days or on none. */
    public static Condition fixed(boolean holds, Reason otherwise) {
        return new Condition(Verdicts.always(holds), day -> otherwise);
    }

    /** It happened within the window. */
    public static Condition within(Window window, Standing<?> entry) {
        Verdicts within = When.within(window, entry.span());
        return dated(entry, within, day -> Recency.missed(window, entry.span(), day));
    }

    /** Something that hangs on the date of one entry. */
    public static Condition dated(Standing<?> entry, Verdicts verdicts, Otherwise otherwise) {
        return new Condition(verdicts, otherwise)
                .inDoubtBy(Doubts.ofDates(() -> List.of(new Support(Point.of(entry), verdicts))));
    }
}

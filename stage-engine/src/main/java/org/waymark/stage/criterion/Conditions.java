package org.waymark.stage.criterion;

import java.time.LocalDate;
import org.waymark.fact.Fact;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;

/** Conditions that several questions share. */
final class Conditions {
    private Conditions() {}

    /** This beginning of a state is the one in force. */
    static <S extends Fact> Condition inForce(State<S> state, Link<S> link) {
        return new Condition(state.inForce(link), day -> notInForce(link.start(), state.endOf(link), day));
    }

    private static Reason notInForce(
            Standing<?> start, @org.jspecify.annotations.Nullable Standing<?> end, LocalDate day) {
        if (end == null || day.isBefore(start.span().first())) {
            return new Reason.NotYet(start.span().first());
        }
        return new Reason.Ended(end);
    }

    /** Something that holds on all days or on none. */
    static Condition fixed(boolean holds, Reason otherwise) {
        return new Condition(Verdicts.always(holds), day -> otherwise);
    }
}

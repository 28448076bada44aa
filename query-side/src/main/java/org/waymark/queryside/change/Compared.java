package org.waymark.queryside.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.change.Change.What;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.stage.StageStanding;
import org.waymark.stage.change.Cause;
import org.waymark.stage.change.Causes;
import org.waymark.stage.change.Moment;
import org.waymark.stage.change.Shift;

/** One partnership at two moments: the engine's causes, joined with the entries as the fuller of the two knows them. */
public final class Compared {

    private final List<Cause> causes;
    private final Named named;
    private final Moment before;
    private final Moment after;

    /** The causes of what differs between two moments, named as they are known at one of them. */
    public Compared(List<Cause> causes, Moment before, Moment after, Named named) {
        this.before = before;
        this.after = after;
        this.causes = causes;
        this.named = named;
    }

    static Compared of(
            Asked then, Asked now, RecordedPartnerships partnerships, Judgements judgements, Audience audience) {
        boolean later = then.moment().position() > now.moment().position();
        Moment before = moment(then, judgements);
        Moment after = moment(now, judgements);
        return new Compared(
                Causes.between(before, after), before, after, new Named(partnerships, later ? then : now, audience));
    }

    private static Moment moment(Asked asked, Judgements judgements) {
        return new Moment(
                judgements.knowledge(asked.judged()),
                asked.judged().judgement(),
                asked.moment().asOf());
    }

    /** The verdicts that differ. */
    public List<Change> changes() {
        return causes.stream().map(this::change).toList();
    }

    /** The entries that these name, in log order. */
    List<Placed> entries() {
        return named.entries(changes().stream().flatMap(Change::named).toList());
    }

    private Change change(Cause cause) {
        return switch (cause.shift()) {
            case Shift.OfIndicator it ->
                verdict(
                        What.INDICATOR,
                        it.id(),
                        named.indicator(it.id()),
                        it.before().word(),
                        it.after().word(),
                        cause);
            case Shift.OfStage it ->
                verdict(
                        What.STAGE,
                        it.id(),
                        named.stage(it.id()),
                        it.before().word(),
                        it.after().word(),
                        cause);
            case Shift.OfStanding it ->
                new Change(
                        What.STANDING,
                        null,
                        null,
                        it.before().kind().word(),
                        it.after().kind().word(),
                        label(it.before()),
                        label(it.after()),
                        doubt(before),
                        doubt(after),
                        cause.entries(),
                        passing(cause));
        };
    }

    private Change verdict(What what, String id, String label, String before, String after, Cause cause) {
        return new Change(what, id, label, before, after, null, null, null, null, cause.entries(), passing(cause));
    }

    private Change.@Nullable Passing passing(Cause cause) {
        return cause.passing().map(this::passing).orElse(null);
    }

    private Change.Passing passing(Cause.Passing alone) {
        return switch (alone.shift()) {
            case Shift.OfIndicator it -> new Change.Passing(it.after().word(), null, alone.day(), alone.entries());
            case Shift.OfStage it -> new Change.Passing(it.after().word(), null, alone.day(), alone.entries());
            case Shift.OfStanding it ->
                new Change.Passing(it.after().kind().word(), label(it.after()), alone.day(), alone.entries());
        };
    }

    private @Nullable String doubt(Moment moment) {
        return moment.judgement().at(moment.day()).doubt().map(named::stage).orElse(null);
    }

    private @Nullable String label(StageStanding standing) {
        return standing.stage() == null ? null : named.stage(standing.stage());
    }
}

package org.waymark.stage.drift;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Standing;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.DaySet;

/**
 * What a body found about a stage, and the days on which that finding stands: from the day it takes effect until its last
 * day, its withdrawal, or the day on which a later finding of the same body takes effect.
 *
 * @param days none where it was withdrawn or replaced before it took effect
 */
public record Determination(Standing<DeterminationMade> made, DaySet days) {

    private static final Comparator<Chain.Link<DeterminationMade>> IN_EFFECT = Comparator.comparing(
                    (Chain.Link<DeterminationMade> link) -> link.start().fact().effective())
            .thenComparingLong(link -> link.start().place());

    /** All that were made, in the order in which they take effect. */
    public static List<Determination> of(Chains chains) {
        List<Chain.Link<DeterminationMade>> all = chains.of(DeterminationMade.class).stream()
                .flatMap(chain -> chain.links().stream())
                .sorted(IN_EFFECT)
                .toList();
        return all.stream()
                .map(link ->
                        new Determination(link.start(), days(link, all.subList(all.indexOf(link) + 1, all.size()))))
                .toList();
    }

    private static DaySet days(Chain.Link<DeterminationMade> link, List<Chain.Link<DeterminationMade>> later) {
        DaySet own = own(link);
        return later.stream()
                .filter(other -> body(other).equals(body(link)) && !own(other).isEmpty())
                .findFirst()
                .map(other -> own.minus(DaySet.startingAt(other.start().fact().effective())))
                .orElse(own);
    }

    private static String body(Chain.Link<DeterminationMade> link) {
        return link.start().fact().body().strip().toLowerCase(Locale.ROOT);
    }

    /** As if no other had been made by this body. */
    private static DaySet own(Chain.Link<DeterminationMade> link) {
        DeterminationMade fact = link.start().fact();
        LocalDate until = fact.until();
        Standing<?> follower = link.follower();
        DaySet days = DaySet.startingAt(fact.effective());
        DaySet over = until == null ? DaySet.NONE : DaySet.startingAt(until.plusDays(1));
        return days.minus(follower == null ? over : over.or(taken(follower)));
    }

    /** A withdrawal whose day is not exact leaves it standing until the last day on which it may have been. */
    private static DaySet taken(Standing<?> follower) {
        return DaySet.startingAt(
                follower.fact() instanceof DeterminationMade again
                        ? again.effective()
                        : follower.span().last());
    }

    /** Whether it can be held against what is computed: a stage that no rules of its days know says nothing of theirs. */
    public boolean comparable(AdoptedRubrics rubrics) {
        String stage = made.fact().stage();
        return stage == null || rubrics.stageMeant(stage).isPresent();
    }

    /**
     * Whether it says what was computed, as far as that can be said: a stage that the rules do not know and a standing in
     * words that no computation uses are not compared.
     */
    public boolean agrees(StageStanding computed, AdoptedRubrics rubrics) {
        return !comparable(rubrics) || (Objects.equals(stage(rubrics), computed.stage()) && agrees(computed.kind()));
    }

    /** The id of the stage it names, however that was written; as it was written where the rules do not know it. */
    public @Nullable String stage(AdoptedRubrics rubrics) {
        String stage = made.fact().stage();
        return stage == null ? null : rubrics.stageMeant(stage).orElse(stage);
    }

    private boolean agrees(StageStanding.Kind computed) {
        String standing = made.fact().standing();
        return !isComputed(standing) || computed.word().equals(standing);
    }

    private static boolean isComputed(@Nullable String standing) {
        return Arrays.stream(StageStanding.Kind.values())
                .anyMatch(kind -> kind.word().equals(standing));
    }
}

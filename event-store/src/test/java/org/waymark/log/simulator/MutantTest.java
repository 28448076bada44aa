package org.waymark.log.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule taken away is caught: were one of them not, either the rule or the simulator would be idle. */
class MutantTest {
    /** Where to look for another seed when a change of the simulator has made one of these harmless. */
    private static final int SEARCHED = 5_000;

    /** The attack it opens the door to, a seed whose history then comes to harm, and what is left out. */
    record Mutant(String attack, long seed, Set<Rule> without) {}

    static Stream<Mutant> mutants() {
        return Stream.of(
                mutant("1", 14, Rule.HEAD_IS_MAJORITY),
                mutant("2", 1, Rule.READER_IS_MAJORITY),
                mutant("3", 1, Rule.LOAD_IS_MAJORITY),
                mutant("4", 82, Rule.UNKNOWN_IS_SENT_AGAIN),
                mutant("5", 262, Rule.SLOT_IS_LOOKED_AT),
                mutant("6", 0, Rule.ONE_BATCH_IN_FLIGHT),
                mutant("7", 0, Rule.INSERT_IS_ORDERED),
                mutant("8", 2, Rule.WRITE_CONCERN_ERROR_IS_UNKNOWN),
                mutant("8, too", 470, Rule.REJECTED_AFTER_UNKNOWN_IS_NOT_DEFINITE),
                mutant("9", 343, Rule.DRIVER_DOES_NOT_RETRY),
                mutant("21", 0, Rule.COMMAND_IS_LOOKED_FOR),
                mutant("21, too", 5, Rule.COMMAND_IS_LOOKED_FOR_TWICE),
                mutant("writes", 1, Rule.WRITE_IS_MAJORITY),
                mutant("failures", 1, Rule.UNKNOWN_IS_NOT_FAILED),
                mutant("sessions", 43, Rule.READS_NEVER_GO_BACK),
                // second lines of defense: harmless while no read goes back, and what holds when one does
                mutant("14", 2, Rule.STREAM_INDEX, Rule.READS_NEVER_GO_BACK),
                mutant("14, too", 15, Rule.COMMIT_ID_INDEX, Rule.READS_NEVER_GO_BACK),
                mutant("5, too", 96, Rule.EMPTY_SLOT_IS_NOT_LEFT, Rule.READS_NEVER_GO_BACK));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void everyMutantIsCaught(Mutant mutant) {
        assertThat(isKilled(mutant.seed(), mutant))
                .withFailMessage(() -> mutant + " survives its seed; one that kills it: " + anotherSeed(mutant))
                .isTrue();
    }

    @Test
    void everyRuleHasAMutant() {
        assertThat(mutants().flatMap(mutant -> mutant.without().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Rule.values());
    }

    private static Mutant mutant(String attack, long seed, Rule... without) {
        return new Mutant(attack, seed, EnumSet.copyOf(Arrays.asList(without)));
    }

    /** Harmed without all of its rules, and not without any one of several: then it is their absence together. */
    private static boolean isKilled(long seed, Mutant mutant) {
        boolean alone = mutant.without().size() > 1
                && mutant.without().stream().anyMatch(rule -> comesToHarm(seed, EnumSet.of(rule)));
        return !alone && comesToHarm(seed, mutant.without());
    }

    private static boolean comesToHarm(long seed, Set<Rule> without) {
        try {
            new Schedule(seed, without).run();
            return false;
        } catch (Violation expected) {
            return true;
        }
    }

    private static Optional<Long> anotherSeed(Mutant mutant) {
        return LongStream.range(0, SEARCHED)
                .filter(seed -> isKilled(seed, mutant))
                .boxed()
                .findFirst();
    }
}

package org.waymark.rubric;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorKind;

/**
 * What must hold, as data: a small algebra with its numbers. A new rule is a new record here, a way to write it in the
 * file and an evaluation in the stage engine; the compiler names every place that must decide.
 */
public sealed interface Criterion {

    /** All parts hold. */
    record All(List<Criterion> parts) implements Criterion {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Criterion> parts) implements Criterion {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** At least {@code count} of the parts hold. */
    record AtLeast(int count, List<Criterion> parts) implements Criterion {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /** The part has a name of its own: it is explained, may be attested and may be exempted under it. */
    record Clause(String id, Criterion part) implements Criterion {}

    /** {@code part} where {@code known} certainly holds; on other days nobody can tell. */
    record KnownWhen(Criterion known, Criterion part) implements Criterion {}

    /**
     * Current coordinators, each appointed, confirmed or seen at a meeting within the window of its kind.
     *
     * @param reconfirmedWithin the kinds that count, each with its window
     * @param withContact whether only those with a named contact count (a person is her own)
     */
    record Coordinators(Map<CoordinatorKind, Window> reconfirmedWithin, boolean withContact, int atLeast)
            implements Criterion {
        public Coordinators {
            reconfirmedWithin = Map.copyOf(reconfirmedWithin);
        }
    }

    /** An interim coordinator with a contact bridges the gap after a standing one, for as long as the window. */
    record InterimAfterStanding(Window within) implements Criterion {}

    /**
     * Current champions of private industry organisations, each with acts of their own.
     *
     * @param acts how many acts each needs within the window
     */
    record Champions(Distinct distinct, int acts, Window within, int atLeast) implements Criterion {
        /** What is counted once: the champion, or the organisation however many champions it sends. */
        public enum Distinct {
            CHAMPIONS,
            ORGANISATIONS
        }
    }

    /**
     * A current plan with a document, adopted by a champion's organisation and another one on the public side.
     *
     * @param withThrough how long an adoption or revision counts that names its last day, up to that day
     * @param withoutThrough how long one counts that names none
     */
    record SharedPlan(Window withThrough, Window withoutThrough) implements Criterion {}

    /**
     * Somebody in one of these roles attests the clause this stands in.
     *
     * @param reachesBack how far before it was given an attestation may cover
     */
    record Attested(List<AttestationRole> by, Window within, Window reachesBack) implements Criterion {
        public Attested {
            by = List.copyOf(by);
        }
    }

    /** As {@link Attested}, but silence is "cannot tell", and the last word, attested or declined, decides. */
    record RequiredAttested(List<AttestationRole> by, Window within, Window reachesBack) implements Criterion {
        public RequiredAttested {
            by = List.copyOf(by);
        }
    }

    /** The criteria this one is made of. */
    default List<Criterion> parts() {
        return switch (this) {
            case All all -> all.parts;
            case Any any -> any.parts;
            case AtLeast some -> some.parts;
            case Clause clause -> List.of(clause.part);
            case KnownWhen when -> List.of(when.known, when.part);
            case Coordinators ignored -> List.of();
            case InterimAfterStanding ignored -> List.of();
            case Champions ignored -> List.of();
            case SharedPlan ignored -> List.of();
            case Attested ignored -> List.of();
            case RequiredAttested ignored -> List.of();
        };
    }

    /** This criterion if it is a clause, then those within it, in the order of the file. */
    default List<Clause> clauses() {
        Stream<Clause> self = this instanceof Clause clause ? Stream.of(clause) : Stream.of();
        return Stream.concat(self, parts().stream().flatMap(part -> part.clauses().stream()))
                .toList();
    }
}

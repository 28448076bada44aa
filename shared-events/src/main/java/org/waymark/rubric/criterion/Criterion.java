package org.waymark.rubric.criterion;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.Vocabulary.AttestationRole;

/**
 * What must hold, as data: combinations of criteria, and families of questions to the record. A new rule is a new record
 * in its family, a way to write it in the file and an evaluation in the stage engine; the compiler names every place that
 * must decide.
 */
public sealed interface Criterion
        permits Criterion.All,
                Criterion.Any,
                Criterion.AtLeast,
                Criterion.Clause,
                Criterion.KnownWhen,
                LeadershipCriterion,
                SupportCriterion,
                MandateCriterion,
                EngagementCriterion,
                WorkCriterion,
                TestimonyCriterion {

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
    record Clause(String id, Criterion part) implements Criterion {
        @Override
        public List<Criterion> parts() {
            return List.of(part);
        }
    }

    /**
     * {@code part} where {@code known} certainly holds; on other days nobody can tell.
     *
     * @param elseNotMet whether it is not met, rather than open, on days on which {@code known} is not even possible
     */
    record KnownWhen(Criterion known, Criterion part, boolean elseNotMet) implements Criterion {
        @Override
        public List<Criterion> parts() {
            return List.of(known, part);
        }
    }

    /** The criteria this one is made of; none for a question. */
    default List<Criterion> parts() {
        return List.of();
    }

    /** This criterion and all that it is made of, in the order of the file. */
    default Stream<Criterion> everyPart() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Criterion::everyPart));
    }

    /** The definitions of engaged industry that this criterion or its parts go by. */
    default Stream<IndustryEngagement> industryEngagements() {
        return switch (this) {
            case EngagementCriterion.IndustryPartners asked -> Stream.of(asked.engaged());
            case EngagementCriterion.IndustryShare asked -> Stream.of(asked.engaged());
            case MandateCriterion.CountySpread asked -> Stream.of(asked.engaged());
            case Criterion any -> any.parts().stream().flatMap(Criterion::industryEngagements);
        };
    }

    /** Whether nothing but somebody's word decides it. */
    default boolean isSpoken() {
        return switch (this) {
            case TestimonyCriterion ignored -> true;
            case SupportCriterion.AttestedCommitment ignored -> true;
            case KnownWhen when -> when.part.isSpoken();
            case WorkCriterion ignored -> false;
            case Criterion any -> !any.parts().isEmpty() && any.parts().stream().allMatch(Criterion::isSpoken);
        };
    }

    /** The roles whose word this criterion or its parts ask for. */
    default Stream<AttestationRole> rolesAsked() {
        return switch (this) {
            case TestimonyCriterion.Attested asked -> asked.by().stream();
            case TestimonyCriterion.RequiredAttested asked -> asked.by().stream();
            case SupportCriterion.AttestedCommitment ignored -> Stream.of(AttestationRole.SUPPORT_TEAM);
            case Criterion any -> any.parts().stream().flatMap(Criterion::rolesAsked);
        };
    }

    /** This criterion if it is a clause, then those within it, in the order of the file. */
    default List<Clause> clauses() {
        Stream<Clause> self = this instanceof Clause clause ? Stream.of(clause) : Stream.of();
        return Stream.concat(self, parts().stream().flatMap(part -> part.clauses().stream()))
                .toList();
    }
}

package org.waymark.rubric.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.rubric.Window;
import org.waymark.rubric.Window.Unit;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.rubric.criterion.TestimonyCriterion;

/** How criteria on coordinators, champions, the support team and people's word are written. */
final class PeopleReader {
    private final Defects defects;

    PeopleReader(Defects defects) {
        this.defects = defects;
    }

    /** Those that stand anywhere. */
    Map<String, Function<Group, Criterion>> vocabulary() {
        return Map.of(
                "coordinators", this::coordinators,
                "interim-after-standing", PeopleReader::interimAfterStanding,
                "champions", PeopleReader::champions,
                "industry-chairs", PeopleReader::industryChairs,
                "industry-owners", PeopleReader::industryOwners,
                "support-team", PeopleReader::supportTeam,
                "signed-commitment", PeopleReader::signedCommitment);
    }

    /** Those that need the name of the clause they stand in. */
    static Map<String, Function<Group, Criterion>> spoken() {
        return Map.of(
                "attested", PeopleReader::attested,
                "required-attested", PeopleReader::requiredAttested,
                "attested-commitment", PeopleReader::attestedCommitment);
    }

    private Criterion coordinators(Group group) {
        Map<CoordinatorKind, Window> windows = new EnumMap<>(CoordinatorKind.class);
        String right = "write a window for \"interim\", \"standing\" or both";
        group.required("reconfirmed-within", right).ifPresent(kinds -> {
            Group byKind = Group.of(kinds, defects, "reconfirmed-within");
            for (CoordinatorKind kind : CoordinatorKind.values()) {
                byKind.optional(kind.word()).ifPresent(w -> windows.put(kind, byKind.window(w, Unit.MONTHS)));
            }
            byKind.nothingElse();
            if (byKind.names().isEmpty()) {
                defects.add(kinds.at(), "no kind is given", right);
            }
        });
        return new LeadershipCriterion.Coordinators(windows, group.flag("with-contact"), group.count("at-least"));
    }

    private static Criterion interimAfterStanding(Group group) {
        return new LeadershipCriterion.InterimAfterStanding(group.window("within", Unit.MONTHS));
    }

    private static Criterion champions(Group group) {
        return new LeadershipCriterion.Champions(
                group.option("distinct", LeadershipCriterion.Champions.Distinct.class),
                group.count("acts"),
                group.window("within", Unit.MONTHS),
                group.count("at-least"));
    }

    private static Criterion industryChairs(Group group) {
        return new LeadershipCriterion.IndustryChairs(
                group.share("share"), group.window("within", Unit.MONTHS), group.count("at-least"));
    }

    private static Criterion industryOwners(Group group) {
        return new LeadershipCriterion.IndustryOwners(group.share("share"), group.count("at-least"));
    }

    private static Criterion supportTeam(Group group) {
        List<Field> fields = group.optional("fields").isPresent() ? group.choices("fields", Field.class) : List.of();
        return new SupportCriterion.SupportTeam(
                group.option("distinct", SupportCriterion.SupportTeam.Distinct.class), fields, group.count("at-least"));
    }

    private static Criterion signedCommitment(Group group) {
        return new SupportCriterion.SignedCommitment(
                group.choices("fields", Field.class),
                group.window("within", Unit.MONTHS),
                group.share("share"),
                group.count("at-least"),
                group.window("newcomers", Unit.MONTHS));
    }

    private static Criterion attestedCommitment(Group group) {
        return new SupportCriterion.AttestedCommitment(
                group.choices("fields", Field.class),
                group.window("within", Unit.MONTHS),
                group.window("reaches-back", Unit.MONTHS));
    }

    private static Criterion attested(Group group) {
        return new TestimonyCriterion.Attested(
                group.choices("by", AttestationRole.class),
                group.window("within", Unit.MONTHS),
                group.window("reaches-back", Unit.MONTHS));
    }

    private static TestimonyCriterion.RequiredAttested requiredAttested(Group group) {
        TestimonyCriterion.Since since = group.optional("since").isPresent()
                ? group.option("since", TestimonyCriterion.Since.class)
                : TestimonyCriterion.Since.ANYTIME;
        return new TestimonyCriterion.RequiredAttested(
                group.choices("by", AttestationRole.class),
                group.window("within", Unit.MONTHS),
                group.window("reaches-back", Unit.MONTHS),
                since);
    }
}

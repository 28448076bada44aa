package org.waymark.rubric.file;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.rubric.Window;
import org.waymark.rubric.Window.Unit;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.rubric.criterion.Share;

/** How criteria on meetings, industry, public partners, the industry chosen and the region are written. */
final class EngagementReader {
    private static final Pattern CLAUSE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,19}\\.[a-z][a-z0-9-]{0,39}");
    private static final IndustryEngagement STAND_IN = new IndustryEngagement(
            new IndustryEngagement.Regular(new Share(1, 1), 1, Window.months(1)),
            new IndustryEngagement.Often(1, Window.months(1)),
            Window.months(1),
            Window.months(1),
            new IndustryEngagement.Otherwise("", java.util.List.of(), Window.months(1), Window.months(1)));

    private final @Nullable IndustryEngagement engaged;
    private final Defects defects;

    /**
     * A reader for one file.
     *
     * @param engaged the definition that the whole file shares, or null if it has none
     */
    EngagementReader(@Nullable IndustryEngagement engaged, Defects defects) {
        this.engaged = engaged;
        this.defects = defects;
    }

    Map<String, Function<Group, Criterion>> vocabulary() {
        return Map.of(
                "meetings", EngagementReader::meetings,
                "meetings-apart", EngagementReader::meetingsApart,
                "industry-partners", this::industryPartners,
                "industry-share", this::industryShare,
                "county-spread", this::countySpread,
                "public-partners", EngagementReader::publicPartners,
                "critical-partners", EngagementReader::criticalPartners,
                "industry-selection", EngagementReader::industrySelection,
                "selection-data", EngagementReader::selectionData,
                "own-region", ignored -> new MandateCriterion.OwnRegion());
    }

    /** Reads the definition that the file's criteria on industry share. */
    static IndustryEngagement definition(Node node, Defects defects) {
        Group group = Group.of(node, defects, "engaged-industry");
        Optional<IndustryEngagement.Regular> regular =
                group.inner("regular", defects).map(EngagementReader::regular);
        Optional<IndustryEngagement.Often> often = group.inner("often", defects).map(EngagementReader::often);
        Window partnered = group.window("partnered", Unit.MONTHS);
        Window contributed = group.window("contributed", Unit.MONTHS);
        Optional<IndustryEngagement.Otherwise> otherwise =
                group.inner("otherwise", defects).map(EngagementReader::otherwise);
        group.nothingElse();
        return new IndustryEngagement(
                regular.orElse(STAND_IN.regular()),
                often.orElse(STAND_IN.often()),
                partnered,
                contributed,
                otherwise.orElse(STAND_IN.otherwise()));
    }

    private static IndustryEngagement.Regular regular(Group group) {
        var regular = new IndustryEngagement.Regular(
                group.share("share"), group.count("meetings"), group.window("within", Unit.MONTHS));
        group.nothingElse();
        return regular;
    }

    private static IndustryEngagement.Often often(Group group) {
        var often = new IndustryEngagement.Often(group.count("meetings"), group.window("within", Unit.MONTHS));
        group.nothingElse();
        return often;
    }

    private static IndustryEngagement.Otherwise otherwise(Group group) {
        var otherwise = new IndustryEngagement.Otherwise(
                group.word("clause", CLAUSE_NAME, "write indicator and clause, such as \"A3.otherwise\""),
                group.choices("by", AttestationRole.class),
                group.window("within", Unit.MONTHS),
                group.window("reaches-back", Unit.MONTHS));
        group.nothingElse();
        return otherwise;
    }

    private IndustryEngagement engaged(Group group) {
        if (engaged == null) {
            defects.add(
                    group.at(),
                    "nothing says when an industry organisation is engaged",
                    "write \"engaged-industry\" at the top of the file");
            return STAND_IN;
        }
        return engaged;
    }

    private static Criterion meetings(Group group) {
        return new EngagementCriterion.Meetings(
                group.choices("kinds", MeetingKind.class), group.window("within"), group.count("at-least"));
    }

    private static Criterion meetingsApart(Group group) {
        return new EngagementCriterion.MeetingsApart(
                group.window("within", Unit.MONTHS), group.window("apart", Unit.DAYS));
    }

    private Criterion industryPartners(Group group) {
        return new EngagementCriterion.IndustryPartners(
                group.option("count", EngagementCriterion.IndustryPartners.Counted.class),
                engaged(group),
                group.count("at-least"));
    }

    private Criterion industryShare(Group group) {
        return new EngagementCriterion.IndustryShare(
                group.option("of", EngagementCriterion.IndustryShare.Of.class),
                group.share("share"),
                group.count("at-least"),
                engaged(group));
    }

    private Criterion countySpread(Group group) {
        return new MandateCriterion.CountySpread(group.count("counties"), engaged(group));
    }

    private static Criterion publicPartners(Group group) {
        return new EngagementCriterion.PublicPartners(
                group.option("distinct", EngagementCriterion.PublicPartners.Distinct.class),
                group.choices("fields", Field.class),
                group.count("engagements"),
                group.window("within", Unit.MONTHS),
                group.count("at-least"));
    }

    private static Criterion criticalPartners(Group group) {
        return new EngagementCriterion.CriticalPartners(
                group.window("newcomers", Unit.MONTHS),
                group.count("engagements"),
                group.window("within", Unit.MONTHS));
    }

    private static Criterion industrySelection(Group group) {
        return new MandateCriterion.IndustrySelection(group.count("codes"), group.flag("rationale"));
    }

    private static Criterion selectionData(Group group) {
        return new MandateCriterion.SelectionData(group.window("within", Unit.MONTHS));
    }
}

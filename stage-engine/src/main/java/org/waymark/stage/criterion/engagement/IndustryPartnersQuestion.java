package org.waymark.stage.criterion.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.engagement.EngagedIndustry.Firm;
import org.waymark.stage.criterion.engagement.EngagedIndustry.Way;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.interval.Verdicts;

/** How many industry organisations are engaged, come regularly, or in how many ways are they engaged? */
record IndustryPartnersQuestion(EngagementCriterion.IndustryPartners asked, EngagedIndustry industry, Dossier dossier) {

    Finding answer() {
        return switch (asked.counted()) {
            case ENGAGED -> firms(List.of(Way.values()));
            case REGULAR -> firms(List.of(Way.REGULAR));
            case WAYS -> ways();
        };
    }

    private Finding firms(Collection<Way> ways) {
        List<Group> counted = industry.firms().stream()
                .map(firm -> new Group(
                        firm.org(),
                        firm.partner().and(inAnyOf(ways, firm)),
                        () -> reasons().items(firm, ways)))
                .toList();
        Finding finding = Findings.counted(counted, asked.atLeast());
        List<Group> shown = new ArrayList<>(counted);
        shown.add(new Group("", Verdicts.NEVER, this::nearMisses));
        return new Finding(finding.verdicts(), shown, finding.scoring());
    }

    private static Verdicts inAnyOf(Collection<Way> ways, Firm firm) {
        return Verdicts.any(ways.stream().map(firm::way).toList());
    }

    private Finding ways() {
        List<Group> ways = Arrays.stream(Way.values())
                .map(way -> new Group(
                        way.name(),
                        Verdicts.any(industry.firms().stream()
                                .map(firm -> firm.partner().and(firm.way(way)))
                                .toList()),
                        () -> industry.firms().stream()
                                .flatMap(firm -> reasons().items(firm, List.of(way)).stream())
                                .toList()))
                .toList();
        return Findings.counted(ways, asked.atLeast());
    }

    private EngagementReasons reasons() {
        return new EngagementReasons(industry.definition(), dossier);
    }

    private List<Item> nearMisses() {
        List<Item> items = new ArrayList<>(reasons().unclassified());
        items.addAll(reasons().withoutAttendance());
        return items;
    }
}

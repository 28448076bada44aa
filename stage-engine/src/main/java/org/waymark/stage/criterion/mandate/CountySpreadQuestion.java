package org.waymark.stage.criterion.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.PartnershipFact.RegionDefined;
import org.waymark.record.Standing;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Finding.Score;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.engagement.EngagedIndustry;
import org.waymark.stage.criterion.engagement.EngagedIndustry.Firm;
import org.waymark.stage.criterion.engagement.EngagedIndustry.Way;
import org.waymark.stage.criterion.engagement.EngagementReasons;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;

/** In how many counties of the region is there an engaged industry organisation? */
final class CountySpreadQuestion {
    private final MandateCriterion.CountySpread asked;
    private final EngagedIndustry industry;
    private final Dossier dossier;
    private final Map<String, List<Verdicts>> byCounty = new HashMap<>();
    private final Verdicts somewhere;

    CountySpreadQuestion(MandateCriterion.CountySpread asked, EngagedIndustry industry, Dossier dossier) {
        this.asked = asked;
        this.industry = industry;
        this.dossier = dossier;
        for (Firm firm : industry.firms()) {
            countiesOf(firm)
                    .forEach(county -> byCounty.computeIfAbsent(county, any -> new ArrayList<>())
                            .add(industry.engaged(
                                    firm, link -> link.start().fact().counties().contains(county))));
        }
        this.somewhere = Verdicts.any(industry.firms().stream()
                .map(firm -> industry.engaged(
                        firm, link -> link.start().fact().counties().isEmpty()))
                .toList());
    }

    private Set<String> countiesOf(Firm firm) {
        return joins(firm).flatMap(join -> join.counties().stream()).collect(Collectors.toSet());
    }

    private Stream<PartnerJoined> joins(Firm firm) {
        return dossier.participation().partners().of(firm.org()).stream()
                .flatMap(state -> state.links().stream())
                .map(link -> link.start().fact());
    }

    Finding answer() {
        List<State<RegionDefined>> regions = dossier.regions();
        Verdicts verdicts = Verdicts.any(regions.stream()
                .map(state -> state.current(link -> spread(link.start().fact())))
                .toList());
        List<Group> groups = industry.firms().stream().map(this::group).toList();
        return new Finding(verdicts, groups, this::score);
    }

    /** An engaged organisation that names no county may be in any. */
    private Verdicts spread(RegionDefined region) {
        Set<String> counties = Set.copyOf(region.counties());
        Verdicts named = Verdicts.atLeast(
                Math.min(asked.counties(), counties.size()),
                counties.stream().map(this::in).toList());
        return named.or(somewhere.possibly());
    }

    private Verdicts in(String county) {
        return Verdicts.any(byCounty.getOrDefault(county, List.of()));
    }

    private Group group(Firm firm) {
        var reasons = new EngagementReasons(industry.definition(), dossier);
        return new Group(
                firm.org(),
                firm.engaged(),
                () -> reasons.items(firm, List.of(Way.values())).stream()
                        .map(item -> item.alsoHeldTo(List.of(inTheRegion(item))))
                        .toList());
    }

    /** An organisation that names no county may be in the region, once there is one. */
    private Condition inTheRegion(Item item) {
        List<String> counties = item.entry().fact() instanceof PartnerJoined join ? join.counties() : List.of();
        Verdicts chosen =
                Verdicts.any(dossier.regions().stream().map(State::held).toList());
        Verdicts inside = Verdicts.any(dossier.regions().stream()
                .map(state -> state.current(link ->
                        Verdicts.always(link.start().fact().counties().stream().anyMatch(counties::contains))))
                .toList());
        Reason elsewhere = counties.isEmpty() ? new Reason.NoCounty() : new Reason.OutsideRegion(counties);
        return new Condition(
                        counties.isEmpty() ? chosen.possibly() : inside,
                        day -> chosen.hi().contains(day) ? elsewhere : new Reason.NoRegion())
                .inDoubtBy(counties.isEmpty() ? Doubts.NONE : Doubts.ofHappening(dates()));
    }

    private List<Standing<?>> dates() {
        return dossier.regions().stream()
                .flatMap(state -> state.dates().stream())
                .toList();
    }

    /** Where no region is chosen, nothing makes the need smaller. */
    private Score score(LocalDate day) {
        Optional<Set<String>> region = dossier.regions().stream()
                .flatMap(state -> state.links().stream()
                        .filter(link -> state.mayBeInForce(link).contains(day)))
                .map(link -> Set.copyOf(link.start().fact().counties()))
                .reduce((first, last) -> last);
        Set<String> counties = region.orElse(Set.of());
        long have = counties.stream()
                .filter(county -> in(county).lo().contains(day))
                .count();
        long mayHave = counties.stream()
                .filter(county -> in(county).hi().contains(day))
                .count();
        int need = region.map(each -> Math.min(asked.counties(), each.size())).orElse(asked.counties());
        return new Score(have, mayHave, need, counties.size());
    }
}

package org.waymark.stage.next.move;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.fact.PartRef;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.PartnershipFact.RegionDefined;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Kind;
import org.waymark.stage.next.act.Scene;

/** Which industry and region would be chosen, and who would come from where. */
record MandateMoves(Question question, Scene scene) {
    private static final PartRef TEXT = new PartRef(Act.NEW + "text");

    List<Move> of(MandateCriterion criterion) {
        return switch (criterion) {
            case MandateCriterion.IndustrySelection asked -> List.of(Move.once(List.of(selection(asked.codes()))));
            case MandateCriterion.SelectionData ignored -> List.of(Move.once(List.of(selection(1))));
            case MandateCriterion.OwnRegion ignored -> List.of(Move.once(List.of(region(scene.counties()))));
            case MandateCriterion.CountySpread asked -> spread(asked);
        };
    }

    /** The industry as it is chosen, with what it may lack: codes, reasons and data of the day. */
    private Act selection(int codes) {
        Optional<IndustrySelected> was = scene.selection();
        List<String> naics = Stream.concat(
                        was.stream().flatMap(each -> each.naics().stream()),
                        IntStream.range(0, codes).mapToObj(i -> Act.NEW + i))
                .limit(Math.max(codes, was.map(each -> each.naics().size()).orElse(0)))
                .toList();
        var selected = new IndustrySelected(
                scene.drafts().header(),
                naics,
                TEXT,
                scene.day(),
                null,
                was.map(IndustrySelected::establishments).orElse(null),
                was.map(IndustrySelected::employment).orElse(null));
        return scene.drafts().act(Kind.SELECT_INDUSTRY, 1, List.of(), List.of(), List.of(selected));
    }

    private Act region(List<String> counties) {
        var defined = new RegionDefined(scene.drafts().header(), counties, null, TEXT, null);
        return scene.drafts().act(Kind.DEFINE_REGION, 1, List.of(), List.of(), List.of(defined));
    }

    private List<Move> spread(MandateCriterion.CountySpread asked) {
        List<String> region = scene.counties();
        List<Act> first = new ArrayList<>();
        if (region.isEmpty()) {
            region = scene.drafts().ids(asked.counties());
            first.add(region(region));
        }
        return spread(first, reached(), region);
    }

    private List<Move> spread(List<Act> first, Set<String> reached, List<String> region) {
        List<String> missing =
                region.stream().filter(each -> !reached.contains(each)).toList();
        if (missing.isEmpty()) {
            return List.of(Move.once(first));
        }
        Map<String, PartnerJoined> companies =
                scene.partners(each -> each.sides().contains(Side.INDUSTRY));
        List<String> nowhere = companies.keySet().stream()
                .filter(each -> !each.startsWith(Act.NEW)
                        && question.counted().contains(each)
                        && Optional.ofNullable(companies.get(each)).stream()
                                .allMatch(it -> it.counties().isEmpty()))
                .toList();
        List<String> there = companies.values().stream()
                .filter(each -> each.counties().stream().anyMatch(missing::contains))
                .map(PartnerJoined::org)
                .toList();
        var work = new ActivityMoves(scene);
        return List.of(
                Move.picking(
                        nowhere,
                        picked -> with(
                                first,
                                scene.drafts()
                                        .located(
                                                picked.stream()
                                                        .flatMap(each -> Stream.ofNullable(companies.get(each)))
                                                        .toList(),
                                                missing))),
                Move.picking(there, picked -> with(first, work.partnered(picked, List.of()))),
                Move.times(count -> {
                    List<String> orgs = scene.drafts().ids(count);
                    List<Act> acts = with(first, scene.drafts().companies(orgs, missing));
                    acts.add(work.partnered(List.of(), orgs));
                    return acts;
                }));
    }

    private static List<Act> with(List<Act> first, Act next) {
        List<Act> acts = new ArrayList<>(first);
        acts.add(next);
        return acts;
    }

    /** Counties of those that count. */
    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        scene.partners(each -> question.counted().contains(each.org()))
                .values()
                .forEach(each -> reached.addAll(each.counties()));
        return reached;
    }
}

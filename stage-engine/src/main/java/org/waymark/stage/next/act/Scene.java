package org.waymark.stage.next.act;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.ActionPlanned;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.work.Priorities.Priority;
import org.waymark.stage.interval.Verdicts;

/** Who and what is certainly there on a day, for acts to begin with. */
public final class Scene {
    private final Dossier dossier;
    private final Reading community;
    private final LocalDate day;
    private final Drafts drafts;

    /** @param minting the same for all acts of one answer */
    public Scene(Reading partnership, Reading community, LocalDate day, Minting minting) {
        this.dossier = Dossier.of(partnership, community);
        this.community = community;
        this.day = day;
        this.drafts = new Drafts(day, minting, homeOf(partnership), communityOf(community));
    }

    private static String homeOf(Reading partnership) {
        return partnership.facts().stream()
                .flatMap(each -> Stream.ofNullable(each.fact().header().partnership()))
                .findFirst()
                .orElse(Act.NEW);
    }

    private static String communityOf(Reading community) {
        return community.facts().stream()
                .flatMap(each -> Stream.ofNullable(each.fact().header().community()))
                .findFirst()
                .orElse(Act.NEW);
    }

    public LocalDate day() {
        return day;
    }

    public Drafts drafts() {
        return drafts;
    }

    private boolean now(Verdicts verdicts) {
        return verdicts.lo().contains(day);
    }

    /** What is current of a kind, by key, each as it began last. */
    private <F extends Fact> SequencedMap<String, F> current(List<State<F>> states) {
        SequencedMap<String, F> current = new LinkedHashMap<>();
        for (State<F> state : states) {
            for (Link<F> link : state.links()) {
                if (now(state.inForce(link))) {
                    current.put(state.key(), link.start().fact());
                }
            }
        }
        return current;
    }

    public SequencedMap<String, CoordinatorAppointed> coordinators() {
        return current(dossier.people().coordinators().states());
    }

    public SequencedMap<String, SupportTeamMemberJoined> members() {
        return current(dossier.people().supportTeam().states());
    }

    public SequencedMap<String, StrategicPlanAdopted> plans() {
        return current(dossier.work().plans().states());
    }

    public SequencedMap<String, ActionPlanned> actions() {
        return current(dossier.work().actions().states());
    }

    public List<String> reviewers() {
        return List.copyOf(current(State.all(Chains.of(community), ReviewerAppointed.class))
                .keySet());
    }

    /** Champions of private companies. */
    public SequencedMap<String, ChampionAdded> champions() {
        SequencedMap<String, ChampionAdded> current = new LinkedHashMap<>();
        for (State<ChampionAdded> state : dossier.people().champions().states()) {
            for (Link<ChampionAdded> link : state.links()) {
                if (now(state.inForce(link)) && dossier.people().champions().isPrivate(link.start())) {
                    current.put(state.key(), link.start().fact());
                }
            }
        }
        return current;
    }

    /** Of whom the companies are champions' companies. */
    public Set<String> championed() {
        return champions().values().stream()
                .map(ChampionAdded::org)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everybody who is a champion, of whatever organisation. */
    public Set<String> anyChampions() {
        return current(dossier.people().champions().states()).keySet();
    }

    /** Partners of this kind, as they joined last. */
    public SequencedMap<String, PartnerJoined> partners(Predicate<PartnerJoined> like) {
        SequencedMap<String, PartnerJoined> partners = new LinkedHashMap<>();
        for (String org : dossier.participation().partners().organisations()) {
            if (now(dossier.participation()
                    .partners()
                    .current(org, link -> Verdicts.always(like.test(link.start().fact()))))) {
                dossier.participation()
                        .organisations()
                        .at(new Span(day, day), org)
                        .filter(like)
                        .ifPresent(joined -> partners.put(org, joined));
            }
        }
        return partners;
    }

    public List<String> companies() {
        return List.copyOf(
                partners(each -> each.sides().contains(Side.INDUSTRY)).keySet());
    }

    /** Companies from which a champion may come and none does. */
    public List<String> companiesWithoutChampion() {
        Set<String> taken = championed();
        return companies().stream()
                .filter(org -> !taken.contains(org)
                        && dossier.participation().organisations().isPrivateIndustry(new Span(day, day), org))
                .toList();
    }

    public SequencedMap<String, PartnerJoined> publicPartners(List<Field> fields) {
        return partners(each -> each.sides().contains(Side.PUBLIC)
                && (fields.isEmpty() || each.fields().stream().anyMatch(fields::contains)));
    }

    public List<Priority> priorities() {
        return dossier.work().priorities().all().stream()
                .filter(each -> now(each.open()))
                .toList();
    }

    public boolean hasOwner(Priority priority) {
        return now(priority.hasOwner());
    }

    public boolean hasOpenAction(Priority priority) {
        return now(dossier.work().actions().openFor(priority.id()));
    }

    /** Counties of the region; none where none is defined. */
    public List<String> counties() {
        return dossier.regions().stream()
                .flatMap(state -> state.links().stream()
                        .filter(link -> now(state.inForce(link)))
                        .map(link -> link.start().fact().counties()))
                .reduce(List.of(), (before, later) -> later);
    }

    /** The industry chosen, if one is. */
    public Optional<IndustrySelected> selection() {
        return dossier.selections().stream()
                .flatMap(state -> state.links().stream()
                        .filter(link -> now(state.inForce(link)))
                        .map(link -> link.start().fact()))
                .reduce((before, later) -> later);
    }

    /** Those of one kind ordered so that each of these fields comes as early as it can. */
    public static List<String> covering(List<Field> fields, Map<String, List<Field>> of) {
        Stream<String> first = fields.stream()
                .flatMap(field -> of.entrySet().stream()
                        .filter(each -> each.getValue().contains(field))
                        .map(Map.Entry::getKey)
                        .limit(1));
        return Stream.concat(first, of.keySet().stream()).distinct().toList();
    }
}

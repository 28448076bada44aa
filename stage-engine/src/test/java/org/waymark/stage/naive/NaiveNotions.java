package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.fact.Vocabulary.Domain;

/** The notions of section 4 about persons, priorities, actions and activities. */
final class NaiveNotions {
    final NaiveCase facts;
    private final Map<String, List<Item<?>>> acts = new HashMap<>();
    private final IdentityHashMap<CoordinatorAppointed, List<Item<?>>> seen = new IdentityHashMap<>();
    private final IdentityHashMap<Item<?>, Map<String, Two>> champions = new IdentityHashMap<>();
    private final IdentityHashMap<Item<ChampionAdded>, Boolean> ofPrivate = new IdentityHashMap<>();
    private final Map<String, List<NaiveChain<PriorityIdentified>>> priorities = new LinkedHashMap<>();
    private final IdentityHashMap<NaiveChain<PriorityIdentified>, NaiveOwners> owners = new IdentityHashMap<>();

    NaiveNotions(NaiveCase facts) {
        this.facts = facts;
        for (NaiveChain<PriorityIdentified> chain : facts.chains(PriorityIdentified.class)) {
            priorities
                    .computeIfAbsent(chain.first().fact().priority(), key -> new ArrayList<>())
                    .add(chain);
            owners.put(chain, NaiveOwners.of(chain));
        }
    }

    /** "Private champion: a champion whose org was one at the ChampionAdded fact." */
    boolean isPrivate(Item<ChampionAdded> champion) {
        return ofPrivate.computeIfAbsent(
                champion, added -> facts.privateIndustry(added.fact().org(), added));
    }

    /** "Champion's organisation at t: the org of a current private champion". */
    Two championsOrganisation(String org, int t) {
        return Two.any(facts.chains(ChampionAdded.class), chain -> chain.current(t, of(org)));
    }

    /** "at a fact: of one current at that fact". */
    Two championsOrganisation(String org, Item<?> fact) {
        return champions
                .computeIfAbsent(fact, key -> new HashMap<>())
                .computeIfAbsent(
                        org, key -> Two.any(facts.chains(ChampionAdded.class), chain -> chain.at(fact, of(org))));
    }

    private Function<Item<ChampionAdded>, Two> of(String org) {
        return champion -> Two.of(champion.fact().org().equals(org) && isPrivate(champion));
    }

    /** A private champion with at least one act within the months. */
    Two acted(Item<ChampionAdded> champion, Day day, int months) {
        return isPrivate(champion)
                ? Two.any(acts(champion.fact().person(), champion.fact().org()), act -> day.within(act, months))
                : Two.NO;
    }

    /**
     * "Act of a champion p (p named, or p's organisation with no person): a meeting chaired or attended, a priority or
     * action owned (on the fact that says so); also a contribution or partnered activity of p's organisation, an
     * attestation or outreach by p. Acts before ChampionAdded count."
     */
    private List<Item<?>> acts(String p, String o) {
        return acts.computeIfAbsent(p + " " + o, key -> {
            List<Item<?>> found = new ArrayList<>();
            facts.meetings.stream().filter(each -> each.by(p, o)).forEach(each -> found.add(each.held));
            for (Item<?> each : facts.items) {
                boolean act = switch (each.fact()) {
                    case PriorityIdentified f -> NaiveCase.isBy(f.owner(), p, o);
                    case PriorityOwnerAssigned f -> NaiveCase.isBy(f.owner(), p, o) && hasEffect(each);
                    case ActionPlanned f -> NaiveCase.isBy(f.owner(), p, o);
                    case ContributionReceived f -> f.org().equals(o);
                    case ActivityRecorded f -> f.partners().contains(o);
                    case AttestationGiven f -> f.person().equals(p);
                    case OutreachRecorded f -> f.by().equals(p);
                    default -> false;
                };
                if (act) {
                    found.add(each);
                }
            }
            return found;
        });
    }

    /** "an end or mark orphaned later has no effect". */
    private boolean hasEffect(Item<?> assigned) {
        return facts.chains(PriorityIdentified.class).stream()
                .anyMatch(chain -> chain.marks().contains(assigned));
    }

    /**
     * "reconfirmed within R months: the state holds at t, and one of these is within R months: its start (of the one in
     * force; as that one has begun ...), a confirm fact of its key, a meeting attended or chaired by it".
     */
    Two reconfirmed(NaiveChain<CoordinatorAppointed> chain, Item<CoordinatorAppointed> by, Day day, int months) {
        return startedOrConfirmed(chain, by, day, months)
                .or(Two.any(seen.computeIfAbsent(by.fact(), this::meetingsOf), meeting -> day.within(meeting, months)));
    }

    /** "The same wherever an item is "started or confirmed within" a window." */
    <S extends Fact> Two startedOrConfirmed(NaiveChain<S> chain, Item<S> inForce, Day day, int months) {
        Two confirmed = Two.NO;
        for (Item<?> mark : chain.marks()) {
            if (mark.fact() instanceof CoordinatorConfirmed || mark.fact() instanceof ActivityConfirmed) {
                confirmed = confirmed.or(day.within(mark, months));
            }
        }
        return day.notOlder(inForce, months).or(confirmed);
    }

    /** "(for a coordinator: the holder, a member, the contact, or an attendee of the holding organisation)". */
    private List<Item<?>> meetingsOf(CoordinatorAppointed by) {
        Set<String> persons = new HashSet<>(by.members());
        if (by.contact() != null) {
            persons.add(by.contact());
        }
        if (by.form() == CoordinatorForm.PERSON) {
            persons.add(by.holder());
        }
        boolean organisation = by.form() == CoordinatorForm.ORGANISATION;
        List<Item<?>> found = new ArrayList<>();
        for (NaiveMeeting meeting : facts.meetings) {
            if (meeting.namesAny(persons) || (organisation && meeting.names(by.holder()))) {
                found.add(meeting.held);
            }
        }
        return found;
    }

    /** Priorities are told apart by their ids; an id identified again after it was closed is the same priority. */
    Set<String> priorityIds() {
        return priorities.keySet();
    }

    /** Some state of a priority that is open and of which more holds. */
    Two open(String priority, Day day, Function<NaiveChain<PriorityIdentified>, Two> more) {
        return Two.any(priorities.getOrDefault(priority, List.of()), chain -> {
            Two open = chain.current(day.t);
            return open.hi() ? open.and(more.apply(chain)) : open;
        });
    }

    Two open(String priority, Day day) {
        return open(priority, day, chain -> Two.YES);
    }

    NaiveOwners owners(NaiveChain<PriorityIdentified> chain) {
        return owners.getOrDefault(chain, NaiveOwners.NONE);
    }

    /** "Linked to a priority: a PriorityIdentified of that id is recorded, open or not". */
    boolean isPriority(@Nullable String id) {
        return id != null && priorities.containsKey(id);
    }

    /**
     * "where an id was identified or planned more than once, the latest by the asking fact's `a` speaks, else the first".
     */
    private static <F extends Fact> @Nullable Item<F> speaking(List<Item<F>> sameId, Item<?> asking) {
        @Nullable Item<F> speaking = null;
        for (Item<F> each : sameId) {
            speaking = speaking == null || each.a() <= asking.a() ? each : speaking;
        }
        return speaking;
    }

    /** "Action event: planned, started or completed", with the priority that the action is for. */
    record ActionEvent(Item<?> fact, String priority) {}

    List<ActionEvent> actionEvents() {
        List<ActionEvent> events = new ArrayList<>();
        for (NaiveChain<ActionPlanned> chain : facts.chains(ActionPlanned.class)) {
            chain.links()
                    .forEach(
                            each -> events.add(new ActionEvent(each, each.fact().priority())));
            chain.marks().forEach(each -> events.add(new ActionEvent(each, priorityOf(chain, each))));
            Item<?> end = chain.end();
            if (end != null && end.fact() instanceof ActionCompleted) {
                events.add(new ActionEvent(end, priorityOf(chain, end)));
            }
        }
        return events;
    }

    private String priorityOf(NaiveChain<ActionPlanned> chain, Item<?> event) {
        String action = chain.first().fact().action();
        List<Item<ActionPlanned>> planned = facts.of(ActionPlanned.class).stream()
                .filter(each -> each.fact().action().equals(action))
                .toList();
        Item<ActionPlanned> speaking = speaking(planned, event);
        return speaking == null ? "" : speaking.fact().priority();
    }

    /** "domain: the first of `domains`, else of its priority's (none: left out)". */
    @Nullable
    Domain domain(Item<ActivityRecorded> activity) {
        if (!activity.fact().domains().isEmpty()) {
            return activity.fact().domains().getFirst();
        }
        List<Item<PriorityIdentified>> identified = facts.of(PriorityIdentified.class).stream()
                .filter(each -> each.fact().priority().equals(activity.fact().priority()))
                .toList();
        Item<PriorityIdentified> speaking = speaking(identified, activity);
        return speaking == null || speaking.fact().domains().isEmpty()
                ? null
                : speaking.fact().domains().getFirst();
    }

    /** "an adoption or a revision" of a plan: a document, adopters, a last day. */
    record Version(Item<?> fact, boolean adoption, boolean document, List<Party> adopters, int through) {}

    /** The adoption in force and all revisions of its chain. */
    static List<Version> versions(NaiveChain<StrategicPlanAdopted> chain, Item<StrategicPlanAdopted> adopted) {
        List<Version> versions = new ArrayList<>();
        StrategicPlanAdopted a = adopted.fact();
        versions.add(new Version(adopted, true, a.document() != null, a.adopters(), Days.of(a.through())));
        for (Item<?> mark : chain.marks()) {
            if (mark.fact() instanceof StrategicPlanRevised r) {
                versions.add(new Version(mark, false, r.document() != null, r.adopters(), Days.of(r.through())));
            }
        }
        return versions;
    }

    /** "by t": the adoption in force has begun; a revision may not have. */
    static Two by(Version version, Day day) {
        return version.adoption ? Two.YES : day.happened(version.fact);
    }

    /** "adopted or revised within": as the one in force, the adoption has begun. */
    static Two within(Version version, Day day, int months) {
        return version.adoption ? day.notOlder(version.fact, months) : day.within(version.fact, months);
    }

    /** "with a document (from adoption or a revision by t)". */
    static Two documented(List<Version> versions, Day day) {
        return Two.any(versions, version -> version.document ? by(version, day) : Two.NO);
    }
}

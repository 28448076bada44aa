package org.waymark.stage.naive;

import static org.waymark.fact.Vocabulary.AttestationRole.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.stage.naive.NaiveNotions.ActionEvent;
import org.waymark.stage.naive.NaiveWords.Asked;

/** The emerging indicators E1 to E6 of section 5. */
final class NaiveEmerging {
    /** "workforce, education, economic-development": the three fields. */
    private static final List<Field> THREE = List.of(Field.WORKFORCE, Field.EDUCATION, Field.ECONOMIC_DEVELOPMENT);

    private final NaiveNotions notions;
    private final NaiveCase facts;
    private final NaiveWords words;
    private final NaiveClauses clauses;
    private final List<ActionEvent> actionEvents;
    private final Map<String, List<NaiveChain<SupportTeamMemberJoined>>> members = new LinkedHashMap<>();
    private final Map<String, List<Signature>> signatures = new HashMap<>();
    private final Map<String, Two> fieldsAt = new HashMap<>();

    private final Asked committed = Asked.of("E3.committed", 24, SUPPORT_TEAM);
    private final Asked warrants = Asked.of("E4.warrants", 36, REVIEWER, SUPPORT_TEAM);
    private final Asked ready = Asked.of("E6.ready", 6, CONVENER, REVIEWER);

    /** A person's own signing or joining of a commitment, and the withdrawal of that. */
    private record Signature(Item<?> own, @Nullable Item<?> withdrawn) {}

    NaiveEmerging(NaiveNotions notions, NaiveWords words, NaiveClauses clauses) {
        this.notions = notions;
        this.facts = notions.facts;
        this.words = words;
        this.clauses = clauses;
        this.actionEvents = notions.actionEvents();
        for (NaiveChain<SupportTeamMemberJoined> chain : facts.chains(SupportTeamMemberJoined.class)) {
            members.computeIfAbsent(chain.first().fact().person(), key -> new ArrayList<>())
                    .add(chain);
        }
        for (NaiveChain<JointCommitmentSigned> chain : facts.chains(JointCommitmentSigned.class)) {
            chain.links().forEach(each -> signed(each.fact().signatories(), each, chain.end()));
            for (Item<?> mark : chain.marks()) {
                if (mark.fact() instanceof JointCommitmentJoined joined) {
                    signed(joined.signatories(), mark, chain.end());
                }
            }
        }
    }

    private void signed(List<String> persons, Item<?> own, @Nullable Item<?> withdrawn) {
        persons.forEach(person ->
                signatures.computeIfAbsent(person, key -> new ArrayList<>()).add(new Signature(own, withdrawn)));
    }

    /** "count of current coordinators, reconfirmed within [interim 9, standing 15] months, >= [1]". */
    Two e1(Day day) {
        return clauses.of(
                "E1.coordinator",
                day,
                () -> Two.any(
                        facts.chains(CoordinatorAppointed.class),
                        chain -> chain.current(day.t, by -> {
                            int months = by.fact().kind() == CoordinatorKind.INTERIM ? 9 : 15;
                            return notions.reconfirmed(chain, by, day, months);
                        })));
    }

    /** A current support-team member of whom more holds. */
    private Two member(Day day, Function<SupportTeamMemberJoined, Two> more) {
        return Two.any(
                facts.chains(SupportTeamMemberJoined.class),
                chain -> chain.current(day.t, link -> more.apply(link.fact())));
    }

    Two e2(Day day) {
        // "`fields` of current support-team members cover [workforce, education, economic-development]"
        Two fields = clauses.of(
                "E2.fields",
                day,
                () -> Two.all(THREE, field -> member(day, f -> Two.of(f.fields().contains(field)))));
        // "[on] `other` a current member with another field"
        Two other = clauses.of(
                "E2.other",
                day,
                () -> member(day, f -> Two.of(f.fields().stream().anyMatch(x -> !THREE.contains(x)))));
        // "`people` distinct current persons >= [5]"
        Two people = clauses.of(
                "E2.people", day, () -> Two.atLeast(5, members.keySet(), person -> currentMember(person, day)));
        // "`organisations` of theirs >= [4]"
        Two organisations = clauses.of("E2.organisations", day, () -> {
            Set<String> orgs = new LinkedHashSet<>();
            facts.of(SupportTeamMemberJoined.class)
                    .forEach(each -> orgs.add(each.fact().org()));
            return Two.atLeast(4, orgs, org -> member(day, f -> Two.of(f.org().equals(org))));
        });
        // "`met` support-team meetings within [9] months >= [1]"
        Two met = clauses.of(
                "E2.met",
                day,
                () -> Two.any(
                        facts.meetings,
                        meeting -> meeting.held.fact().kind() == MeetingKind.SUPPORT_TEAM
                                ? day.within(meeting.held, 9)
                                : Two.NO));
        return fields.and(other).and(people).and(organisations).and(met);
    }

    private Two currentMember(String person, Day day) {
        return Two.any(members.getOrDefault(person, List.of()), chain -> chain.current(day.t));
    }

    /** "S = persons who signed or joined a commitment not withdrawn, that own fact within [24] months". */
    private Two signed(String person, Day day) {
        return Two.any(signatures.getOrDefault(person, List.of()), each -> {
            Two withdrawn = each.withdrawn == null ? Two.NO : day.happened(each.withdrawn);
            return day.within(each.own, 24).and(withdrawn.not());
        });
    }

    Two e3(Day day) {
        Two signed = clauses.of("E3.signed", day, () -> {
            // "the fields of the current members in S cover the three fields of E2"
            Two cover = Two.all(
                    THREE, field -> member(day, f -> f.fields().contains(field) ? signed(f.person(), day) : Two.NO));
            // "N = current members in S, outside N = current members not in S who joined [6] or more months ago"
            NaiveShare share = new NaiveShare();
            for (String person : members.keySet()) {
                Two current = currentMember(person, day);
                Two inS = signed(person, day);
                Two old = oldMember(person, day);
                share.add(current.and(inS), old.and(inS.not()), current.and(inS).or(old));
            }
            // "share >= [2/3], at least [1] (nobody possible: not met)"
            return cover.and(share.atLeast(2, 3, 1));
        });
        // "the fields (at the attestation) of the support-team members who attested it ... cover the three fields"
        Two attested = clauses.of(
                "E3.committed",
                day,
                () -> Two.all(
                        THREE, field -> words.anyBy(committed, day, (person, said) -> fieldAt(person, field, said))));
        return signed.or(attested);
    }

    /** A current member "who joined [6] or more months ago"; ""joined" means the chain's first start". */
    private Two oldMember(String person, Day day) {
        return Two.any(
                members.getOrDefault(person, List.of()),
                chain -> chain.current(day.t).and(day.monthsAgo(chain.first(), 6)));
    }

    /** "A state at a fact: lo current on every day of its span, hi on some", of the person in whichever membership. */
    private Two fieldAt(String person, Field field, Item<?> said) {
        return fieldsAt.computeIfAbsent(person + " " + field + " " + said.entry(), key -> {
            boolean every = true;
            boolean some = false;
            for (int t = said.a(); t <= said.b(); t++) {
                int day = t;
                Two holds = Two.any(
                        members.getOrDefault(person, List.of()),
                        chain -> chain.current(
                                day, link -> Two.of(link.fact().fields().contains(field))));
                every &= holds.lo();
                some |= holds.hi();
            }
            return Two.of(every, some);
        });
    }

    Two e4(Day day) {
        List<NaiveChain<IndustrySelected>> selections = facts.chains(IndustrySelected.class);
        // "the current one has >= 1 NAICS code and a rationale"
        Two selection = clauses.of(
                "E4.selection",
                day,
                () -> Two.any(
                        selections,
                        chain -> chain.current(
                                day.t,
                                link -> Two.of(!link.fact().naics().isEmpty()
                                        && link.fact().rationale() != null))));
        // "its `dataAsOf` within [36] months"
        Two data = clauses.of(
                "E4.data",
                day,
                () -> Two.any(
                        selections,
                        chain -> chain.current(day.t, link -> {
                            int asOf = Days.of(link.fact().dataAsOf());
                            return Two.of(asOf <= day.t && day.back(36) < asOf);
                        })));
        // "required attested by [reviewer, support-team], given on or after the current selection (span starts)"
        Two warranted = clauses.of(
                "E4.warrants",
                day,
                () -> Two.any(
                        selections, chain -> chain.current(day.t, link -> words.required(warrants, day, link.a()))));
        return selection.and(data).and(warranted);
    }

    /** "distinct orgs of current private champions with >= [1] act within [9] months, >= [2]". */
    Two e5(Day day) {
        return clauses.of("E5.champions", day, () -> {
            Set<String> orgs = new LinkedHashSet<>();
            facts.of(ChampionAdded.class).forEach(each -> orgs.add(each.fact().org()));
            return Two.atLeast(
                    2,
                    orgs,
                    org -> Two.any(
                            facts.chains(ChampionAdded.class),
                            chain -> chain.current(
                                    day.t,
                                    link -> link.fact().org().equals(org) ? notions.acted(link, day, 9) : Two.NO)));
        });
    }

    Two e6(Day day) {
        // "a launch meeting within [24] months, and some open priority with owner has an action event, a linked
        // activity
        // or an action-team meeting for it within [120] days"
        Two working = clauses.of(
                "E6.working",
                day,
                () -> launched(meeting -> day.within(meeting, 24))
                        .and(Two.any(
                                notions.priorityIds(),
                                id -> notions.open(
                                                id,
                                                day,
                                                chain -> notions.owners(chain).someBy(day))
                                        .and(workedOn(id, day)))));
        Two prepared = clauses.of("E6.prepared", day, () -> {
            Two plan = clauses.of("E6.plan", day, () -> prioritiesReady(day).or(launchAhead(day)));
            // "`ready` attested by [convener, reviewer], [6] months"
            return plan.and(clauses.of("E6.ready", day, () -> words.attested(ready, day)));
        });
        return working.or(prepared);
    }

    private Two launched(Function<Item<?>, Two> when) {
        return Two.any(
                facts.meetings,
                meeting -> meeting.held.fact().kind() == MeetingKind.LAUNCH ? when.apply(meeting.held) : Two.NO);
    }

    private Two workedOn(String priority, Day day) {
        Two actions = Two.any(
                actionEvents, event -> event.priority().equals(priority) ? day.withinDays(event.fact(), 120) : Two.NO);
        Two activities = Two.any(
                facts.of(ActivityRecorded.class),
                each -> priority.equals(each.fact().priority()) ? day.withinDays(each, 120) : Two.NO);
        Two meetings = Two.any(facts.meetings, each -> {
            MeetingHeld held = each.held.fact();
            boolean forIt = held.kind() == MeetingKind.ACTION_TEAM && priority.equals(held.priority());
            return forIt ? day.withinDays(each.held, 120) : Two.NO;
        });
        return actions.or(activities).or(meetings);
    }

    /**
     * "a launch meeting within [90] days with >= 1 open priority, every open priority having an owner and an open action".
     */
    private Two prioritiesReady(Day day) {
        Two some = Two.any(notions.priorityIds(), id -> notions.open(id, day));
        Two every = Two.all(facts.chains(PriorityIdentified.class), chain -> {
            Two has = notions.owners(chain)
                    .someBy(day)
                    .and(openAction(chain.first().fact().priority(), day));
            return chain.current(day.t).not().or(has);
        });
        return launched(meeting -> day.withinDays(meeting, 90)).and(some).and(every);
    }

    private Two openAction(String priority, Day day) {
        return Two.any(
                facts.chains(ActionPlanned.class),
                chain -> chain.current(
                        day.t, link -> Two.of(link.fact().priority().equals(priority))));
    }

    /** "a current scheduled launch with a preparation plan whose `for` is in (t, t + [90] days]". */
    private Two launchAhead(Day day) {
        return Two.any(
                facts.chains(LaunchScheduled.class),
                chain -> chain.current(day.t, link -> {
                    int planned = Days.of(link.fact().planned());
                    return Two.of(link.fact().preparationPlan() && day.t < planned && planned <= day.t + 90);
                }));
    }
}

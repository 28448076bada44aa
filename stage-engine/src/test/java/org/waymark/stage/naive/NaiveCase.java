package org.waymark.stage.naive;

import static org.waymark.stage.naive.NaiveState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.*;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/** The notions of section 4 and the roles of section 1, asked of one day or one fact at a time. */
final class NaiveCase {
    final Reading reading;
    final Chains chains;
    final Chains community;

    NaiveCase(Reading partnership, Reading community) {
        this.reading = partnership;
        this.chains = Chains.of(partnership);
        this.community = Chains.of(community);
    }

    /** Of an organisation at a fact: its latest join with a <= the fact's a, else its earliest. */
    @Nullable
    PartnerJoined attributes(String org, Span fact) {
        @Nullable PartnerJoined earliest = null;
        @Nullable PartnerJoined latest = null;
        for (Standing<PartnerJoined> join : reading.of(PartnerJoined.class)) {
            if (join.fact().org().equals(org)) {
                earliest = earliest == null ? join.fact() : earliest;
                latest = join.span().first().isAfter(fact.first()) ? latest : join.fact();
            }
        }
        return latest == null ? earliest : latest;
    }

    boolean onSide(String org, Span fact, Side side) {
        PartnerJoined join = attributes(org, fact);
        return join != null && join.sides().contains(side);
    }

    boolean privateIndustry(String org, Span fact) {
        PartnerJoined join = attributes(org, fact);
        return join != null
                && join.sides().contains(Side.INDUSTRY)
                && join.kind() == OrganisationKind.EMPLOYER
                && Set.of(Ownership.FOR_PROFIT, Ownership.NONPROFIT).contains(join.ownership());
    }

    /** At the very ChampionAdded fact; the same content added twice is told apart by its entry. */
    boolean privateChampion(ChampionAdded added) {
        for (Standing<ChampionAdded> each : reading.of(ChampionAdded.class)) {
            if (each.fact().equals(added)) {
                return privateIndustry(added.org(), each.span());
            }
        }
        throw new IllegalStateException("not in force: " + added);
    }

    Two championsOrganisationAt(String org, Span fact) {
        Two any = Two.NO;
        for (Chain<ChampionAdded> chain : chains.of(ChampionAdded.class)) {
            any = any.or(new Two(
                    everyDay(fact, t -> isPrivateOf(chain, org, t).lo()),
                    someDay(fact, t -> isPrivateOf(chain, org, t).hi())));
        }
        return any;
    }

    private Two isPrivateOf(Chain<ChampionAdded> chain, String org, LocalDate t) {
        return current(chain, t, added -> Two.of(added.org().equals(org) && privateChampion(added)));
    }

    boolean attends(AttendanceRecorded attendance, String person) {
        return attendance.attendees().stream().anyMatch(each -> person.equals(each.person()));
    }

    boolean attendsFor(AttendanceRecorded attendance, String org) {
        return attendance.attendees().stream().anyMatch(each -> each.org().equals(org));
    }

    /** The spans of meetings attended or chaired by a coordinator: holder, member, contact or the holding organisation. */
    List<Span> seen(CoordinatorAppointed by) {
        Set<String> persons = new HashSet<>(by.members());
        if (by.contact() != null) {
            persons.add(by.contact());
        }
        if (by.form() == CoordinatorForm.PERSON) {
            persons.add(by.holder());
        }
        boolean holds = by.form() == CoordinatorForm.ORGANISATION;
        List<Span> seen = new ArrayList<>();
        for (Standing<AttendanceRecorded> each : reading.of(AttendanceRecorded.class)) {
            if (persons.stream().anyMatch(p -> attends(each.fact(), p))
                    || (holds && attendsFor(each.fact(), by.holder()))) {
                seen.add(each.span());
            }
        }
        for (Standing<MeetingHeld> each : reading.of(MeetingHeld.class)) {
            for (Party chair : each.fact().chairs()) {
                if ((chair.person() != null && persons.contains(chair.person()))
                        || (holds && chair.org().equals(by.holder()))) {
                    seen.add(each.span());
                }
            }
        }
        return seen;
    }

    /** The spans of the acts of a champion p whose organisation is o. */
    List<Span> acts(String p, String o) {
        List<Span> acts = new ArrayList<>();
        for (Standing<?> each : reading.facts()) {
            boolean act = switch (each.fact()) {
                case MeetingHeld held -> held.chairs().stream().anyMatch(c -> isBy(c.person(), c.org(), p, o));
                case AttendanceRecorded came ->
                    came.attendees().stream().anyMatch(a -> isBy(a.person(), a.org(), p, o));
                case PriorityIdentified identified -> owns(identified.owner(), p, o);
                case PriorityOwnerAssigned assigned -> owns(assigned.owner(), p, o);
                case ActionPlanned planned -> owns(planned.owner(), p, o);
                case ContributionReceived received -> received.org().equals(o);
                case ActivityRecorded activity -> activity.partners().contains(o);
                case AttestationGiven given -> given.person().equals(p);
                case OutreachRecorded outreach -> outreach.by().equals(p);
                default -> false;
            };
            if (act) {
                acts.add(each.span());
            }
        }
        return acts;
    }

    private static boolean owns(@Nullable Party owner, String p, String o) {
        return owner != null && isBy(owner.person(), owner.org(), p, o);
    }

    private static boolean isBy(@Nullable String person, String org, String p, String o) {
        return person == null ? org.equals(o) : person.equals(p);
    }

    boolean mayLackReviewer(Span span) {
        return someDay(
                span,
                t -> Two.any(community.of(ReviewerAppointed.class), c -> current(c, t, r -> Two.YES))
                        .not()
                        .hi());
    }

    boolean roleMayBeTrue(AttestationRole role, String person, @Nullable String org, Span span) {
        return switch (role) {
            case INDUSTRY_MEMBER -> org != null && onSide(org, span, Side.INDUSTRY);
            case PUBLIC_PARTNER -> org != null && onSide(org, span, Side.PUBLIC);
            case CHAMPION -> someDay(span, t -> champion(person, t).hi());
            case SUPPORT_TEAM -> someDay(span, t -> supportTeam(person, t).hi());
            case CONVENER -> someDay(span, t -> coordinates(person, t).hi());
            case REVIEWER ->
                someDay(
                        span,
                        t -> reviewer(person, t).hi()
                                && coordinates(person, t)
                                        .or(champion(person, t))
                                        .or(supportTeam(person, t))
                                        .not()
                                        .hi());
        };
    }

    private Two reviewer(String person, LocalDate t) {
        return Two.any(
                community.of(ReviewerAppointed.class),
                c -> current(c, t, r -> Two.of(r.person().equals(person))));
    }

    private Two champion(String person, LocalDate t) {
        return Two.any(
                chains.of(ChampionAdded.class),
                c -> current(c, t, r -> Two.of(r.person().equals(person))));
    }

    private Two supportTeam(String person, LocalDate t) {
        return Two.any(
                chains.of(SupportTeamMemberJoined.class),
                c -> current(c, t, r -> Two.of(r.person().equals(person))));
    }

    private Two coordinates(String person, LocalDate t) {
        return Two.any(
                chains.of(CoordinatorAppointed.class),
                c -> current(
                        c,
                        t,
                        r -> Two.of((r.form() == CoordinatorForm.PERSON
                                        && r.holder().equals(person))
                                || r.members().contains(person)
                                || Optional.ofNullable(r.contact()).equals(Optional.of(person)))));
    }

    Set<String> mayComeFrom(String person, Span span) {
        Set<String> orgs = new HashSet<>();
        for (Chain<SupportTeamMemberJoined> chain : chains.of(SupportTeamMemberJoined.class)) {
            for (int i = 0; i < chain.links().size(); i++) {
                SupportTeamMemberJoined member = chain.links().get(i).start().fact();
                int link = i;
                if (member.person().equals(person) && someDay(span, t -> mayBeInForce(chain, link, t))) {
                    orgs.add(member.org());
                }
            }
        }
        return orgs;
    }
}

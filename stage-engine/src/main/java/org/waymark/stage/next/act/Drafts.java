package org.waymark.stage.next.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Values.Attendee;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.*;
import org.waymark.fact.Word;
import org.waymark.stage.next.act.Act.Chosen;
import org.waymark.stage.next.act.Act.Chosen.What;
import org.waymark.stage.next.act.Act.Kind;

/** Writes acts of people and of organisations: the least that each would record, on one day. */
public final class Drafts {
    private static final PartRef TEXT = new PartRef(Act.NEW + "text");

    private final LocalDate day;
    private final Minting ids;
    private final String partnership;
    private final String community;

    Drafts(LocalDate day, Minting ids, String partnership, String community) {
        this.day = day;
        this.ids = ids;
        this.partnership = partnership;
        this.community = community;
    }

    public String id() {
        return ids.next();
    }

    public List<String> ids(int count) {
        return Stream.generate(this::id).limit(count).toList();
    }

    public Header header() {
        return Header.ofPartnership(id(), partnership, FuzzyDate.day(day));
    }

    public Act act(Kind kind, int times, List<String> about, List<Chosen> who, List<? extends Fact> facts) {
        return act(kind, times, about, who, List.of(), facts);
    }

    private Act act(
            Kind kind,
            int times,
            List<String> about,
            List<Chosen> who,
            List<AttestationRole> by,
            List<? extends Fact> facts) {
        return new Act(kind, day, times, about, who, by, List.of(), List.copyOf(facts));
    }

    public static List<Chosen> chosen(What what, List<String> picked) {
        return picked.isEmpty() ? List.of() : List.of(new Chosen(what, picked.size(), picked));
    }

    public static List<String> words(List<? extends Word> words) {
        return words.stream().map(Word::word).distinct().toList();
    }

    public Act confirm(List<String> holders) {
        return act(
                Kind.CONFIRM_COORDINATOR,
                holders.size(),
                List.of(),
                chosen(What.PERSON, holders),
                holders.stream()
                        .map(each -> new CoordinatorConfirmed(header(), each))
                        .toList());
    }

    public Act coordinators(CoordinatorKind kind, List<String> holders) {
        return act(
                Kind.APPOINT_COORDINATOR,
                holders.size(),
                words(List.of(kind)),
                List.of(),
                holders.stream()
                        .map(each ->
                                new CoordinatorAppointed(header(), each, kind, CoordinatorForm.PERSON, List.of(), null))
                        .toList());
    }

    public Act reviewer(String person) {
        Header header = Header.ofCommunity(id(), community, FuzzyDate.day(day));
        return act(
                Kind.APPOINT_REVIEWER, 1, List.of(), List.of(), List.of(new ReviewerAppointed(header, person, null)));
    }

    /** Somebody each of these organisations sends, in these fields in turn. */
    public Act members(List<String> people, List<Field> fields) {
        return act(
                Kind.ADD_MEMBER,
                people.size(),
                words(fields.stream().limit(people.size()).toList()),
                List.of(),
                IntStream.range(0, people.size())
                        .mapToObj(i -> new SupportTeamMemberJoined(
                                header(), people.get(i), id(), List.of(fields.get(i % fields.size())), null))
                        .toList());
    }

    public Act signing(List<String> known, List<String> others) {
        return act(
                Kind.SIGN_COMMITMENT,
                1,
                List.of(),
                chosen(What.PERSON, known),
                List.of(new JointCommitmentSigned(
                        header(),
                        id(),
                        Stream.concat(known.stream(), others.stream()).toList(),
                        null)));
    }

    /** Champions: one person new of each organisation. */
    public Act champions(List<Party> champions, List<Chosen> from) {
        return act(
                Kind.ADD_CHAMPION,
                champions.size(),
                List.of(),
                from,
                champions.stream()
                        .map(each ->
                                new ChampionAdded(header(), each.person() == null ? id() : each.person(), each.org()))
                        .toList());
    }

    /** New companies, each in one of these counties in turn. */
    public Act companies(List<String> orgs, List<String> counties) {
        return act(
                Kind.ADD_PARTNER,
                orgs.size(),
                Stream.concat(Stream.of(Side.INDUSTRY.word()), counties.stream().limit(orgs.size()))
                        .toList(),
                List.of(),
                IntStream.range(0, orgs.size())
                        .mapToObj(i -> company(
                                orgs.get(i),
                                counties.isEmpty() ? List.of() : List.of(counties.get(i % counties.size()))))
                        .toList());
    }

    private PartnerJoined company(String org, List<String> counties) {
        return new PartnerJoined(
                header(),
                org,
                List.of(Side.INDUSTRY),
                OrganisationKind.EMPLOYER,
                Ownership.FOR_PROFIT,
                List.of(),
                false,
                counties,
                null,
                List.of());
    }

    /** New partners on the public side, each in one of these fields in turn. */
    public Act publicPartners(List<String> orgs, List<Field> fields) {
        return act(
                Kind.ADD_PARTNER,
                orgs.size(),
                Stream.concat(
                                Stream.of(Side.PUBLIC.word()),
                                words(fields.stream().limit(orgs.size()).toList()).stream())
                        .toList(),
                List.of(),
                IntStream.range(0, orgs.size())
                        .mapToObj(i -> new PartnerJoined(
                                header(),
                                orgs.get(i),
                                List.of(Side.PUBLIC),
                                OrganisationKind.AGENCY,
                                Ownership.GOVERNMENT,
                                List.of(fields.get(i % fields.size())),
                                false,
                                List.of(),
                                null,
                                List.of()))
                        .toList());
    }

    /** A company as it is, and where it lies. */
    public Act located(List<PartnerJoined> companies, List<String> counties) {
        return act(
                Kind.RECORD_COUNTY,
                companies.size(),
                counties.stream().limit(companies.size()).toList(),
                chosen(
                        What.ORGANISATION,
                        companies.stream().map(PartnerJoined::org).toList()),
                IntStream.range(0, companies.size())
                        .mapToObj(i -> located(companies.get(i), counties.get(i % counties.size())))
                        .toList());
    }

    private PartnerJoined located(PartnerJoined was, String county) {
        return new PartnerJoined(
                header(),
                was.org(),
                was.sides(),
                was.kind(),
                was.ownership(),
                was.fields(),
                was.critical(),
                List.of(county),
                was.employees(),
                was.programs());
    }

    /** Meetings of one kind, each with the same people. */
    public Act meetings(MeetingKind kind, int times, List<Party> chairs, List<Attendee> came, List<Chosen> who) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String meeting = id();
            facts.add(new MeetingHeld(header(), meeting, kind, chairs, null, null, null));
            facts.add(new AttendanceRecorded(Header.ofPartnership(id(), partnership, null), meeting, came, true, null));
        }
        String about = kind == MeetingKind.OTHER ? "any" : kind.word();
        return act(Kind.HOLD_MEETING, times, chairs.isEmpty() ? List.of(about) : List.of(about, "chaired"), who, facts);
    }

    public static Attendee from(String org, @Nullable Side as) {
        return new Attendee(null, org, as);
    }

    public Act contribution(String org, List<Chosen> who) {
        return act(
                Kind.CONTRIBUTE,
                1,
                List.of(),
                who,
                List.of(new ContributionReceived(header(), org, ContributionKind.IN_KIND, null, null, null)));
    }

    /**
     * Words of people.
     *
     * @param org that they speak for, where the role is one of an organisation
     */
    public Act words(
            String clause, @Nullable String subject, AttestationRole role, List<String> people, @Nullable String org) {
        List<AttestationGiven> words = people.stream()
                .map(each -> new AttestationGiven(header(), id(), clause, subject, each, org, role, TEXT, null, null))
                .toList();
        Kind kind = subject == null ? Kind.GIVE_WORD : Kind.ENDORSE_RESULT;
        List<Chosen> who = new ArrayList<>(chosen(
                What.PERSON,
                people.stream().filter(each -> !each.startsWith(Act.NEW)).toList()));
        if (org != null && !org.startsWith(Act.NEW)) {
            who.addAll(chosen(What.ORGANISATION, List.of(org)));
        }
        if (subject != null && !subject.startsWith(Act.NEW)) {
            who.addAll(chosen(What.ENTRY, List.of(subject)));
        }
        return act(kind, people.size(), List.of(clause), who, List.of(role), words);
    }
}

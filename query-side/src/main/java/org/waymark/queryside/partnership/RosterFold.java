package org.waymark.queryside.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.record.Chain;
import org.waymark.record.Reading;

/** Which organisations take part and who stands for each: the list that a meeting's attendance is ticked on. */
final class RosterFold {

    private final Reading reading;
    private final Current current;
    private final Parties parties;
    private final Map<String, Set<String>> people = new TreeMap<>();
    private final Set<String> champions = new HashSet<>();
    private final Set<String> championsOrganisations = new HashSet<>();
    private final Set<String> coordinators = new HashSet<>();

    RosterFold(Reading reading, Current current, Parties parties) {
        this.reading = reading;
        this.current = current;
        this.parties = parties;
        gather();
    }

    private void gather() {
        current.of(ChampionAdded.class).stream().map(current::said).forEach(each -> {
            champions.add(each.fact().person());
            championsOrganisations.add(each.fact().org());
            seen(each.fact().org(), each.fact().person());
        });
        current.of(SupportTeamMemberJoined.class).stream()
                .map(current::said)
                .forEach(each -> seen(each.fact().org(), each.fact().person()));
        current.of(CoordinatorAppointed.class).stream().map(current::said).forEach(each -> {
            coordinators.add(each.fact().holder());
            coordinators.addAll(each.fact().members());
            if (each.fact().contact() != null) {
                coordinators.add(each.fact().contact());
            }
        });
        reading.of(MeetingHeld.class)
                .forEach(each -> each.fact().chairs().forEach(chair -> seen(chair.org(), chair.person())));
        reading.of(AttendanceRecorded.class)
                .forEach(each -> each.fact().attendees().forEach(attendee -> seen(attendee.org(), attendee.person())));
    }

    private void seen(String org, @Nullable String person) {
        if (person != null) {
            people.computeIfAbsent(org, key -> new LinkedHashSet<>()).add(person);
        }
    }

    /** The organisations that take part, by name. */
    List<PartnershipView.RosterLine> lines() {
        List<PartnershipView.RosterLine> lines = new ArrayList<>();
        current.of(PartnerJoined.class).forEach(chain -> lines.add(line(chain)));
        lines.sort(Comparator.comparing(
                        (PartnershipView.RosterLine line) -> line.organisation().shown(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(line -> line.organisation().id()));
        return lines;
    }

    private PartnershipView.RosterLine line(Chain<PartnerJoined> chain) {
        PartnerJoined fact = current.said(chain).fact();
        return new PartnershipView.RosterLine(
                parties.organisation(fact.org()),
                Parties.words(fact.sides()),
                fact.kind().word(),
                fact.ownership().word(),
                Parties.words(fact.fields()),
                fact.critical(),
                championsOrganisations.contains(fact.org()),
                chain.first().fact().header().requireOn(),
                people(fact.org()).stream()
                        .map(this::person)
                        .sorted(Comparator.comparing(
                                        (PartnershipView.RosterPerson each) ->
                                                each.person().shown(),
                                        String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(each -> each.person().id()))
                        .toList());
    }

    private Set<String> people(String org) {
        Set<String> all = new HashSet<>(parties.names().staff(org));
        all.addAll(people.getOrDefault(org, Set.of()));
        return all;
    }

    private PartnershipView.RosterPerson person(String id) {
        return new PartnershipView.RosterPerson(parties.person(id), champions.contains(id), coordinators.contains(id));
    }
}

package org.waymark.queryside.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.ContributionReceived;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.report.Period.Within;
import org.waymark.queryside.report.ReportView.Participant;
import org.waymark.record.Chain;
import org.waymark.record.Reading;

/**
 * The organizations that took part: those that attended or chaired a meeting, were partner in an activity or contributed.
 * It is what the rules call an engagement; being a partner on paper is none.
 */
final class TakingPart {

    /** What one organization did in the period for certain; one meeting is one, however often it is named. */
    private static final class Deeds {
        private final Set<String> partnerships = new HashSet<>();
        private final Set<String> meetings = new HashSet<>();
        private int activities;
        private int contributions;
    }

    private final Period period;
    private final Map<String, Deeds> certain = new TreeMap<>();
    private final Set<String> maybe = new HashSet<>();

    TakingPart(List<Judged> all, Period period) {
        this.period = period;
        all.forEach(this::add);
    }

    private void add(Judged judged) {
        String id = judged.id();
        judged.record().chains().of(MeetingHeld.class).forEach(meeting -> add(id, meeting));
        Reading reading = judged.record().reading();
        reading.of(ActivityRecorded.class)
                .forEach(each -> Set.copyOf(each.fact().partners())
                        .forEach(org -> add(org, id, period.within(each.span()), deeds -> deeds.activities++)));
        reading.of(ContributionReceived.class)
                .forEach(
                        each -> add(each.fact().org(), id, period.within(each.span()), deeds -> deeds.contributions++));
    }

    private void add(String partnership, Chain<MeetingHeld> meeting) {
        Within within = period.within(meeting.from());
        String key = partnership + "/" + meeting.id();
        meeting.first()
                .fact()
                .chairs()
                .forEach(chair -> add(chair.org(), partnership, within, deeds -> deeds.meetings.add(key)));
        meeting.marks(AttendanceRecorded.class).stream()
                .flatMap(each -> each.fact().attendees().stream())
                .forEach(came -> add(came.org(), partnership, within, deeds -> deeds.meetings.add(key)));
    }

    private void add(String org, String partnership, Within within, Consumer<Deeds> deed) {
        switch (within) {
            case INSIDE -> {
                Deeds deeds = certain.computeIfAbsent(org, id -> new Deeds());
                deeds.partnerships.add(partnership);
                deed.accept(deeds);
            }
            case MAYBE -> maybe.add(org);
            case OUTSIDE -> {}
        }
    }

    /** Each once, by name. */
    List<Participant> all(Names names) {
        Map<String, Participant> byId = new HashMap<>();
        certain.forEach((org, deeds) -> byId.put(
                org,
                new Participant(
                        names.organisation(org),
                        deeds.partnerships.size(),
                        deeds.meetings.size(),
                        deeds.activities,
                        deeds.contributions)));
        return byId.values().stream()
                .sorted(Comparator.comparing(
                                (Participant each) -> each.organisation().shown(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(each -> each.organisation().id()))
                .toList();
    }

    /** How many others may have taken part, because their entries are dated too roughly to tell. */
    int maybe() {
        return Math.toIntExact(
                maybe.stream().filter(org -> !certain.containsKey(org)).count());
    }
}

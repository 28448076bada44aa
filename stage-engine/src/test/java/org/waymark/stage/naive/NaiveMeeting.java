package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.Values.Attendee;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.fact.Vocabulary.Side;

/** "Attended(x, m) for an organisation or person x: m's attendance facts together, or its chairs, name x". */
final class NaiveMeeting {
    final Item<MeetingHeld> held;
    final boolean known;
    final boolean complete;
    private final List<Attendee> attendees = new ArrayList<>();
    private final Set<String> orgs = new HashSet<>();

    NaiveMeeting(Item<MeetingHeld> held, List<Item<AttendanceRecorded>> attendance) {
        this.held = held;
        this.known = !attendance.isEmpty();
        // "m is complete if the last of them (log order) says so"
        this.complete = attendance.stream()
                .max(Comparator.comparingLong(Item::place))
                .map(last -> last.fact().complete())
                .orElse(false);
        attendance.forEach(each -> attendees.addAll(each.fact().attendees()));
        attendees.forEach(each -> orgs.add(each.org()));
        chairs().forEach(each -> orgs.add(each.org()));
    }

    List<Party> chairs() {
        return held.fact().chairs();
    }

    /** "Industry meetings: kind launch or general". */
    boolean industry() {
        return held.fact().kind() == MeetingKind.LAUNCH || held.fact().kind() == MeetingKind.GENERAL;
    }

    /** "working meetings: those and action-team". */
    boolean working() {
        return industry() || held.fact().kind() == MeetingKind.ACTION_TEAM;
    }

    Set<String> orgs() {
        return orgs;
    }

    boolean names(String org) {
        return orgs.contains(org);
    }

    boolean namesAny(Set<String> persons) {
        return attendees.stream().anyMatch(each -> each.person() != null && persons.contains(each.person()))
                || chairs().stream().anyMatch(each -> each.person() != null && persons.contains(each.person()));
    }

    /** "p named, or p's organisation with no person". */
    boolean by(String p, String org) {
        return attendees.stream().anyMatch(each -> NaiveCase.isBy(each.person(), each.org(), p, org))
                || chairs().stream().anyMatch(each -> NaiveCase.isBy(each.person(), each.org(), p, org));
    }

    /**
     * "a two-sided o came `as` public (once is enough) ...; chaired or named without `as`: only possibly; named only
     * `as` industry: not."
     */
    Two twoSidedAsPublic(String org) {
        Two came = Two.NO;
        for (Attendee each : attendees) {
            if (each.org().equals(org)) {
                came = came.or(each.as() == null ? Two.MAYBE : Two.of(each.as() == Side.PUBLIC));
            }
        }
        return chairs().stream().anyMatch(each -> each.org().equals(org)) ? came.or(Two.MAYBE) : came;
    }
}

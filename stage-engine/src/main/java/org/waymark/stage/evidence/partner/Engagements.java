package org.waymark.stage.evidence.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.ContributionReceived;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.stage.evidence.meeting.Meeting;
import org.waymark.stage.evidence.meeting.Meetings;
import org.waymark.stage.evidence.partner.Engagement.Kind;
import org.waymark.stage.evidence.partner.Engagement.OnPublicSide;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/**
 * In what each organisation was engaged, and on which side. One meeting is one engagement, however many entries tell of it;
 * of activities and contributions each entry is one.
 */
public final class Engagements {
    private final Map<String, List<Engagement>> byOrg = new HashMap<>();
    private final Map<String, Standing<?>> first = new HashMap<>();
    private final Map<Window, Map<String, List<Verdicts>>> within = new HashMap<>();
    private final Organisations organisations;

    public Engagements(Reading reading, Meetings meetings, Organisations organisations) {
        this.organisations = organisations;
        for (Meeting meeting : meetings.all()) {
            meeting.named()
                    .forEach((org, entry) -> add(
                            org,
                            new Engagement(
                                    Kind.MEETING, meeting.held().entry(), entry, side(org, meeting.span(), meeting))));
        }
        for (Standing<ActivityRecorded> activity : reading.of(ActivityRecorded.class)) {
            Set.copyOf(activity.fact().partners())
                    .forEach(org -> add(
                            org,
                            new Engagement(
                                    Kind.ACTIVITY, activity.entry(), activity, side(org, activity.span(), null))));
        }
        for (Standing<ContributionReceived> each : reading.of(ContributionReceived.class)) {
            String org = each.fact().org();
            add(org, new Engagement(Kind.CONTRIBUTION, each.entry(), each, side(org, each.span(), null)));
        }
    }

    private void add(String org, Engagement engagement) {
        byOrg.computeIfAbsent(org, any -> new ArrayList<>()).add(engagement);
        first.merge(org, engagement.entry(), (one, other) -> Standing.ORDER.compare(one, other) <= 0 ? one : other);
    }

    private OnPublicSide side(String org, Span fact, @Nullable Meeting meeting) {
        Optional<PartnerJoined> join = organisations.at(fact, org);
        if (join.isEmpty() || !join.get().sides().contains(Side.PUBLIC)) {
            return OnPublicSide.NOT;
        }
        boolean twoSided = join.get().sides().contains(Side.INDUSTRY);
        return twoSided && meeting != null ? cameAs(org, meeting) : OnPublicSide.CERTAINLY;
    }

    /** Having come for the public side once is enough; only who came for industry alone did not. */
    private static OnPublicSide cameAs(String org, Meeting meeting) {
        Set<Optional<Side>> as = new HashSet<>();
        meeting.attendance()
                .forEach(recorded -> recorded.fact().attendees().stream()
                        .filter(attendee -> attendee.org().equals(org))
                        .forEach(attendee -> as.add(Optional.ofNullable(attendee.as()))));
        if (as.contains(Optional.of(Side.PUBLIC))) {
            return OnPublicSide.CERTAINLY;
        }
        boolean chaired = meeting.held().fact().chairs().stream()
                .anyMatch(chair -> chair.org().equals(org));
        return chaired || as.contains(Optional.<Side>empty()) ? OnPublicSide.POSSIBLY : OnPublicSide.NOT;
    }

    public List<Engagement> of(String org) {
        return byOrg.getOrDefault(org, List.of());
    }

    /** Those of one kind. */
    public List<Engagement> of(String org, Kind kind) {
        return of(org).stream().filter(each -> each.kind() == kind).toList();
    }

    /** When each engagement of an organisation lies in a window; asked by several criteria, worked out once. */
    public List<Verdicts> within(Window window, String org) {
        return within.computeIfAbsent(window, any -> new HashMap<>())
                .computeIfAbsent(
                        org,
                        any -> of(org).stream()
                                .map(each -> When.within(window, each.span()))
                                .toList());
    }

    /** All organisations that were ever engaged. */
    public Set<String> organisations() {
        return byOrg.keySet();
    }

    /** The first entry that names an organisation as engaged. */
    Optional<Standing<?>> first(String org) {
        return Optional.ofNullable(first.get(org));
    }
}

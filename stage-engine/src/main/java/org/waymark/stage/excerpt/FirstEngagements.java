package org.waymark.stage.excerpt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.ContributionReceived;
import org.waymark.fact.PartnershipFact.MeetingHeld;

/**
 * The first engagement of an organisation may have made it a partner, however long ago it was. Two occasions of each are
 * found, so that there is a first one without any single entry too, and one that rests on somebody else, so that there is
 * one without any single person. Amended entries are not looked at: they stay in every excerpt.
 */
final class FirstEngagements {
    /** So many occasions that taking out one entry leaves the first of the rest. */
    private static final int OCCASIONS = 2;

    private final Map<String, LocalDate> meetings = new HashMap<>();
    private final Map<String, Map<String, Occasion>> byOrg = new HashMap<>();

    /**
     * Something an organisation took part in.
     *
     * @param people who stood for it there; null among them: it is named without a person
     */
    private record Occasion(LocalDate first, long place, List<Family> families, Set<@Nullable String> people) {}

    private FirstEngagements() {}

    static Set<Family> of(Collection<Family> families) {
        FirstEngagements found = new FirstEngagements();
        List<Family> plain =
                families.stream().filter(family -> !family.isAmended()).toList();
        plain.forEach(family -> found.date(family.members().getFirst().fact()));
        plain.forEach(found::take);
        Set<Family> first = Collections.newSetFromMap(new IdentityHashMap<>());
        found.byOrg
                .values()
                .forEach(occasions -> first(occasions.values()).forEach(occasion -> first.addAll(occasion.families())));
        return first;
    }

    private void date(Fact fact) {
        if (fact instanceof MeetingHeld held) {
            meetings.putIfAbsent(held.meeting(), held.header().requireOn().first());
        }
    }

    private void take(Family family) {
        switch (family.members().getFirst().fact()) {
            case MeetingHeld held ->
                held.chairs().forEach(chair -> add(family, held.meeting(), chair.org(), chair.person()));
            case AttendanceRecorded came ->
                came.attendees().forEach(each -> add(family, came.meeting(), each.org(), each.person()));
            case ActivityRecorded activity ->
                activity.partners().forEach(org -> add(family, activity.entry(), org, null));
            case ContributionReceived given -> add(family, given.entry(), given.org(), null);
            case Fact ignored -> {}
        }
    }

    private void add(Family family, String occasion, String org, @Nullable String person) {
        Fact fact = family.members().getFirst().fact();
        LocalDate on = fact instanceof AttendanceRecorded came
                ? meetings.get(came.meeting())
                : fact.header().requireOn().first();
        if (on != null) {
            long place = family.members().getFirst().position();
            Occasion known = byOrg.computeIfAbsent(org, any -> new HashMap<>())
                    .computeIfAbsent(occasion, any -> new Occasion(on, place, new ArrayList<>(), new HashSet<>()));
            known.families().add(family);
            known.people().add(person);
        }
    }

    private static List<Occasion> first(Collection<Occasion> occasions) {
        List<Occasion> inOrder = occasions.stream()
                .sorted(Comparator.comparing(Occasion::first).thenComparingLong(Occasion::place))
                .toList();
        Set<@Nullable String> people = inOrder.getFirst().people();
        List<Occasion> first = new ArrayList<>(inOrder.subList(0, Math.min(OCCASIONS, inOrder.size())));
        if (people.size() == 1 && people.stream().allMatch(Objects::nonNull)) {
            inOrder.stream()
                    .filter(occasion -> !occasion.people().equals(people))
                    .findFirst()
                    .ifPresent(first::add);
        }
        return first;
    }
}

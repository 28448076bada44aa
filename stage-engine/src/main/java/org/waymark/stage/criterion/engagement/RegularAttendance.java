package org.waymark.stage.criterion.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.record.Span;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.stage.evidence.meeting.Meeting;
import org.waymark.stage.evidence.meeting.Meetings;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Roster;
import org.waymark.stage.interval.Tally;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Who comes regularly: to a share of the industry meetings, or often to any working meeting. */
final class RegularAttendance {
    /** Attendance must be noted at so many meetings before those without it may be left out. */
    private static final int NOTED_AT_LEAST = 2;

    private static final int NOWHERE = -1;
    private static final int CAME = 0;
    private static final int MAY_HAVE_COME = 1;
    private static final int MISSED = 2;
    private static final int MAY_HAVE_MISSED = 3;
    private static final int NAMED = 4;
    private static final int NOT_NOTED = 5;
    private static final int WELL_NOTED = 6;
    private static final int COUNTS = 7;

    private final IndustryEngagement definition;
    private final List<Meeting> industry;
    private final List<Meeting> working;
    private final Map<String, List<Integer>> industryByOrg;
    private final Map<String, List<Integer>> workingByOrg;
    private final Roster inShare;
    private final Roster often;

    RegularAttendance(IndustryEngagement definition, Meetings meetings) {
        this.definition = definition;
        this.industry = meetings.of(Meetings.INDUSTRY);
        this.working = meetings.of(Meetings.WORKING);
        this.industryByOrg = byOrg(industry);
        this.workingByOrg = byOrg(working);
        List<Verdicts> within = within(definition.regular().within(), industry);
        DaySet wellNoted = wellNoted(within);
        List<Verdicts> present = new ArrayList<>(within);
        present.add(Verdicts.certainly(wellNoted));
        this.inShare = new Roster(present);
        this.often = new Roster(within(definition.often().within(), working));
    }

    private static List<Verdicts> within(Window window, Collection<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> When.within(window, meeting.span()))
                .toList();
    }

    /** Where attendance is noted at half of the meetings, the others say nothing about who is regular. */
    private DaySet wellNoted(List<Verdicts> within) {
        Tally tally = new Tally(2);
        for (int i = 0; i < within.size(); i++) {
            tally.add(0, industry.get(i).isNoted() ? within.get(i).lo() : DaySet.NONE);
            tally.add(1, within.get(i).hi());
        }
        return tally.where(count -> count[0] >= NOTED_AT_LEAST && 2 * count[0] >= count[1]);
    }

    /**
     * When one organisation comes regularly.
     *
     * @param since when the organisation first became a partner; meetings before it are not held against it
     */
    Verdicts of(String org, Span since) {
        return inShare(org, since).or(often(org));
    }

    private Verdicts inShare(String org, Span since) {
        int[] certain = new int[industry.size() + 1];
        int[] possible = new int[industry.size() + 1];
        for (int i = 0; i < industry.size(); i++) {
            Meeting meeting = industry.get(i);
            boolean mayConcern = !meeting.span().last().isBefore(since.first());
            boolean surelyConcerns = !meeting.span().first().isBefore(since.last());
            certain[i] = meeting.isComplete() && surelyConcerns ? MISSED : NOWHERE;
            possible[i] = mayConcern ? unnamed(meeting) : NOWHERE;
        }
        for (int named : industryByOrg.getOrDefault(org, List.of())) {
            certain[named] = CAME;
            possible[named] = NAMED;
        }
        certain[industry.size()] = WELL_NOTED;
        possible[industry.size()] = NOWHERE;
        return inShare.where(certain, possible, COUNTS, this::certainly, this::possibly);
    }

    private static int unnamed(Meeting meeting) {
        return !meeting.isNoted() ? NOT_NOTED : meeting.isComplete() ? MAY_HAVE_MISSED : MAY_HAVE_COME;
    }

    /** Those who may have come may as well have missed it. */
    private boolean certainly(long[] count) {
        long came = count[CAME];
        long missed = count[MAY_HAVE_MISSED] + count[MAY_HAVE_COME] + notNoted(count);
        return suffices(came, missed);
    }

    private boolean possibly(long[] count) {
        long came = count[NAMED] + count[MAY_HAVE_COME] + notNoted(count);
        return suffices(came, count[MISSED]);
    }

    private static long notNoted(long[] count) {
        return count[WELL_NOTED] > 0 ? 0 : count[NOT_NOTED];
    }

    private boolean suffices(long came, long missed) {
        var regular = definition.regular();
        return came >= regular.meetings() && regular.share().isReachedBy(came, came + missed);
    }

    private Verdicts often(String org) {
        int[] certain = new int[working.size()];
        int[] possible = new int[working.size()];
        for (int i = 0; i < working.size(); i++) {
            Meeting meeting = working.get(i);
            certain[i] = NOWHERE;
            possible[i] = meeting.isNoted() && !meeting.isComplete() ? MAY_HAVE_COME : NOWHERE;
        }
        for (int named : workingByOrg.getOrDefault(org, List.of())) {
            certain[named] = CAME;
            possible[named] = MAY_HAVE_COME;
        }
        int least = definition.often().meetings();
        return often.where(
                certain, possible, COUNTS, count -> count[CAME] >= least, count -> count[MAY_HAVE_COME] >= least);
    }

    /** At which of the meetings, by their numbers, each organisation is named. */
    private static Map<String, List<Integer>> byOrg(List<Meeting> meetings) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            for (String org : meetings.get(i).named().keySet()) {
                numbers.computeIfAbsent(org, any -> new ArrayList<>()).add(i);
            }
        }
        return numbers;
    }
}

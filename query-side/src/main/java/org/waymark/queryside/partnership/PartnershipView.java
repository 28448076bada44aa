package org.waymark.queryside.partnership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.record.EntryView;

/**
 * A partnership on a day: everything the page and its forms show besides the timeline.
 *
 * @param community absent when no registration names one
 * @param roster organisations that take part that day, by name
 * @param meetings newest first
 * @param plans plans current that day
 * @param entries newest first by date, then by position; all of them, silent ones included
 */
public record PartnershipView(
        String id,
        String name,
        @Nullable Community community,
        @Nullable Region region,
        @Nullable Industry industry,
        StageView stage,
        List<RosterLine> roster,
        List<Meeting> meetings,
        List<Plan> plans,
        List<Champion> champions,
        List<Coordinator> coordinators,
        List<SupportTeamMember> supportTeam,
        List<Priority> priorities,
        List<EntryView> entries) {

    public PartnershipView {
        roster = List.copyOf(roster);
        meetings = List.copyOf(meetings);
        plans = List.copyOf(plans);
        champions = List.copyOf(champions);
        coordinators = List.copyOf(coordinators);
        supportTeam = List.copyOf(supportTeam);
        priorities = List.copyOf(priorities);
        entries = List.copyOf(entries);
    }

    /** The community that follows it. */
    public record Community(String id, String name, ZoneId zone) {}

    /** Where it works. */
    public record Region(List<String> counties, @Nullable String within) {}

    /** What it works in. */
    public record Industry(List<String> naics) {}

    /**
     * An organisation that takes part, and the people known to stand for it: affiliated, or seen at its meetings.
     *
     * @param sides {@code industry}, {@code public} or both
     * @param champion whether one of its people is a current champion
     */
    public record RosterLine(
            OrganisationName organisation,
            List<String> sides,
            String kind,
            String ownership,
            List<String> fields,
            boolean critical,
            boolean champion,
            FuzzyDate since,
            List<RosterPerson> people) {}

    /** Somebody who stands for an organisation. */
    public record RosterPerson(PersonName person, boolean champion, boolean coordinator) {}

    /**
     * A meeting and who came, for "same as last time".
     *
     * @param attendees absent when nobody recorded attendance
     * @param complete whether nobody else came
     */
    public record Meeting(
            String id,
            String entry,
            String kind,
            FuzzyDate on,
            List<Came> chairs,
            @Nullable List<Came> attendees,
            boolean complete,
            @Nullable Integer headcount) {}

    /** Somebody at a meeting; {@code as} is the side a two-sided organisation came on. */
    public record Came(
            @Nullable PersonName person,
            OrganisationName organisation,
            @Nullable String as) {}

    /** A plan that holds. */
    public record Plan(
            String id,
            String entry,
            String form,
            @Nullable String document,
            FuzzyDate adopted,
            @Nullable FuzzyDate revised,
            @Nullable LocalDate through,
            List<Came> adopters) {}

    /** A current champion. */
    public record Champion(String entry, PersonName person, OrganisationName organisation, FuzzyDate since) {}

    /**
     * A current coordinator.
     *
     * @param holder id of a person, an organisation or a team, as {@code form} says
     * @param name the holder's name as the reader may see it; for a team the names of its members
     */
    public record Coordinator(
            String entry,
            String holder,
            String name,
            String kind,
            String form,
            List<PersonName> members,
            @Nullable PersonName contact,
            FuzzyDate since,
            @Nullable FuzzyDate confirmed) {}

    /** A current support-team member. */
    public record SupportTeamMember(
            String entry, PersonName person, OrganisationName organisation, List<String> fields, FuzzyDate since) {}

    /** A priority, open that day. */
    public record Priority(
            String id,
            String entry,
            String title,
            List<String> domains,
            @Nullable Came owner) {}
}

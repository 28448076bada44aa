package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.choice.OrganisationPreset;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;

/**
 * What the page of a meeting shows besides date, kind and the usual fields.
 *
 * @param ticked keys of who is ticked
 * @param guests people and organizations that are not on the roster
 * @param tally how many from how many, in words
 */
public record MeetingForm(
        Roster roster, Set<String> ticked, List<GuestRow> guests, Typed typed, Problems problems, String tally) {

    /**
     * A guest with who it may be.
     *
     * @param path of its form fields
     * @param organisation id of the roster's organization of that name, or the name
     * @param industry whether it counts on the industry side
     * @param known whether the organization is on the roster
     * @param near people of whom it may be another spelling
     * @param like a known organization whose name is nearly the same
     */
    public record GuestRow(
            String path,
            Guest guest,
            String organisation,
            boolean industry,
            boolean known,
            List<Pick> near,
            @Nullable String like,
            List<String> errors) {}

    static MeetingForm of(Roster roster, List<String> organisations, Typed typed, Problems problems, Words words) {
        Set<String> ticked = new LinkedHashSet<>(typed.all("attendee"));
        var matching = new Matching(roster);
        List<GuestRow> rows = new ArrayList<>();
        for (Guest guest : Guest.in(typed)) {
            String path = Guest.PATH + "[" + rows.size() + "]";
            List<Pick> near = matching.near(guest).stream()
                    .map(chair -> new Pick(chair.key(), chair.full()))
                    .toList();
            List<String> errors = problems.all().stream()
                    .filter(problem -> problem.field().startsWith(path))
                    .map(Problems.Problem::text)
                    .toList();
            String name = guest.organisation();
            var known = matching.organisation(name);
            boolean industry = known.map(matching::industry).orElse(company(guest));
            String id = known.orElse(Matching.plain(name));
            rows.add(new GuestRow(
                    path, guest, id, industry, known.isPresent(), near, like(organisations, name), errors));
        }
        return new MeetingForm(roster, ticked, rows, typed, problems, tally(matching, ticked, rows, words));
    }

    /** Counts as recording will: a guest's organization is the roster's own one where it has that name. */
    private static String tally(Matching matching, Set<String> ticked, List<GuestRow> guests, Words words) {
        Set<String> organisations = new LinkedHashSet<>();
        Set<String> industry = new LinkedHashSet<>();
        for (String key : ticked) {
            String org = Seat.of(key).org();
            organisations.add(org);
            if (matching.industry(org)) {
                industry.add(org);
            }
        }
        for (GuestRow row : guests) {
            organisations.add(row.organisation());
            if (row.industry()) {
                industry.add(row.organisation());
            }
        }
        return words.say("meeting.tally", ticked.size() + people(guests), organisations.size(), industry.size());
    }

    /** A name typed twice for one organization is one person. */
    private static long people(List<GuestRow> guests) {
        return guests.stream()
                .map(row -> Matching.plain(row.guest().full()))
                .distinct()
                .count();
    }

    private static @Nullable String like(List<String> organisations, String name) {
        return organisations.stream().anyMatch(known -> Doubts.same(known, name))
                ? null
                : organisations.stream()
                        .filter(known -> Doubts.alike(known, name))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean company(Guest guest) {
        return OrganisationPreset.named(guest.kind())
                .map(preset -> preset.side() == Side.INDUSTRY)
                .orElse(false);
    }

    public boolean ticked(String key) {
        return ticked.contains(key);
    }

    public List<String> errors(String field) {
        return problems.at(field);
    }
}

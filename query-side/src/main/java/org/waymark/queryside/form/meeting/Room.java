package org.waymark.queryside.form.meeting;

import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.choice.StandsFor;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.page.Places;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.form.roster.Rosters;
import org.waymark.queryside.partnership.PartnershipView;

/** Everybody who may have been in the room: the roster of a partnership, and whoever a typed name may mean besides. */
record Room(
        PartnershipView view,
        Place place,
        Roster roster,
        Known known,
        StandsFor standsFor,
        Candidates candidates,
        Matching matching,
        Directory directory) {

    static Room of(PartnershipView view, Directory directory, Words words) {
        Place place = Places.at(view);
        Roster roster = new Rosters(words).of(view);
        var known = new Known(roster, directory, community(place));
        var standsFor = new StandsFor(directory, view);
        var candidates = new Candidates(roster, known, standsFor, words);
        var matching = new Matching(roster, known, candidates);
        return new Room(view, place, roster, known, standsFor, candidates, matching, directory);
    }

    private static String community(Place place) {
        return place.community() == null ? "" : place.community();
    }
}

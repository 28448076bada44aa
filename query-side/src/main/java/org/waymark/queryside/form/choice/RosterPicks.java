package org.waymark.queryside.form.choice;

import java.util.List;
import org.waymark.queryside.partnership.PartnershipView;

/** The people of a partnership, each with the organization they stand for. */
final class RosterPicks {

    private RosterPicks() {}

    static List<Pick> people(PartnershipView view) {
        return view.roster().stream()
                .flatMap(line -> line.people().stream()
                        .map(person -> new Pick(
                                person.person().id(),
                                person.person().shown() + ", "
                                        + line.organisation().shown())))
                .sorted(java.util.Comparator.comparing(Pick::label))
                .toList();
    }
}

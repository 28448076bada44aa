package org.waymark.queryside.form.correction;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.page.Places;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.record.EntryHistory;
import org.waymark.queryside.record.EntryView;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/** Finds the entry that is to be corrected or voided. */
public final class EntryDesk {

    private final Partnerships partnerships;
    private final Places places;

    public EntryDesk(Partnerships partnerships, Places places) {
        this.partnerships = partnerships;
        this.places = places;
    }

    /** An entry and where it stands. */
    record Subject(Place place, EntryHistory history) {

        EntryView now() {
            return history.now();
        }

        FactType fact() {
            return FactTypes.named(now().fact()).orElseThrow();
        }

        /** Which reading of the entry a page was made from: another one means somebody amended it meanwhile. */
        String reading() {
            EntryView.Mark corrected = now().corrected();
            EntryView.Mark voided = now().voided();
            return (corrected == null ? "" : corrected.entry()) + "/" + (voided == null ? "" : voided.entry());
        }
    }

    Subject find(String partnership, String entry) {
        Place place = Places.at(places.partnership(partnership));
        return partnerships
                .entry(partnership, entry, Clocks.newest(), Audience.SIGNED_IN)
                .map(history -> new Subject(place, history))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package org.waymark.queryside.form.correction;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.record.EntryHistory;
import org.waymark.queryside.record.EntryView;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/** Finds the entry that a form is about. */
public final class EntryDesk {

    private final EntryShelf shelf;

    public EntryDesk(EntryShelf shelf) {
        this.shelf = shelf;
    }

    /** An entry and where it stands. */
    public record Subject(Home home, Place place, EntryHistory history) {

        public EntryView now() {
            return history.now();
        }

        /** The kind of entry. */
        public FactType fact() {
            return FactTypes.named(now().fact()).orElseThrow();
        }

        /** The page of the entry. */
        public String page() {
            return home.entry(now().entry());
        }

        /** Which reading of the entry a page was made from: another one means somebody amended it meanwhile. */
        public String reading() {
            EntryView.Mark corrected = now().corrected();
            EntryView.Mark voided = now().voided();
            return (corrected == null ? "" : corrected.entry()) + "/" + (voided == null ? "" : voided.entry());
        }
    }

    /** The entry whose form a request asks for; 404 when there is none. */
    public Subject find(HttpServletRequest request, String id, String entry) {
        var home = Home.at(request.getRequestURI(), id);
        return shelf.all(home, Clocks.newest(), Audience.SIGNED_IN)
                .flatMap(view -> shelf.entry(home, entry, Clocks.of(view.basis()), Audience.SIGNED_IN)
                        .map(history -> new Subject(home, place(view), history)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Place place(EntriesView view) {
        return switch (view.home().kind()) {
            case PARTNERSHIP -> new Place(view.home().id(), view.community(), view.name());
            case COMMUNITY -> new Place(null, view.home().id(), view.name());
            case PERSON, ORGANIZATION -> Place.of(view.home(), view.name());
        };
    }
}

package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.queryside.form.field.Typed;

/**
 * Somebody who came and is not on the roster: typed as a name and an organization, or pasted as a line.
 *
 * @param person name; empty when nobody noted it
 * @param organisation name
 * @param kind preset of a new organization; empty for a company
 * @param is key of somebody on the roster, where the reader said it is only another spelling; else empty
 */
public record Guest(String person, String organisation, String kind, String is) {

    /** Form fields of the guests. */
    static final String PATH = "guest";

    /** Reads "name, organization" or "name; organization"; a line with neither is an organization. */
    static Guest line(String line) {
        int semicolon = line.indexOf(';');
        int comma = semicolon < 0 ? line.indexOf(',') : semicolon;
        return comma < 0
                ? new Guest("", line.strip(), "", "")
                : new Guest(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip(),
                        "",
                        "");
    }

    /** The guests a form holds. */
    static List<Guest> in(Typed typed) {
        List<Guest> guests = new ArrayList<>();
        for (int row = 0; row < typed.rows(PATH); row++) {
            String path = PATH + "[" + row + "].";
            guests.add(new Guest(
                    typed.text(path + "person"),
                    typed.text(path + "org"),
                    typed.text(path + "kind"),
                    typed.text(path + "is")));
        }
        return guests;
    }

    /** The form with one guest more. */
    Typed into(Typed typed) {
        String path = PATH + "[" + typed.rows(PATH) + "].";
        return typed.with(path + "person", person)
                .with(path + "org", organisation)
                .with(path + "kind", kind)
                .with(path + "is", is);
    }

    /** As people type it. */
    public String full() {
        return person.isEmpty() ? organisation : person + ", " + organisation;
    }
}

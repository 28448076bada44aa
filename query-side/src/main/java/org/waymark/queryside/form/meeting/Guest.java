package org.waymark.queryside.form.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.roster.Seat;

/**
 * Somebody who came and is not on the roster, and what the reader said they are.
 *
 * @param row number of its form fields
 * @param name as typed; empty for a known person whom the page offered
 * @param who {@link #PERSON}, {@link #COMPANY}, {@link #ORGANIZATION}, the key of somebody known, or empty: not said yet
 * @param organisation for which a person came, by name
 * @param kind preset of an organization that is new here; empty: not said yet
 */
record Guest(int row, String name, String who, String organisation, String kind) {

    /** Form fields of the guests. */
    static final String PATH = "guest";

    /** Answer: a new person. */
    static final String PERSON = "person";

    /** Answer: a new organization of the usual kind. */
    static final String COMPANY = "company";

    /** Answer: a new organization of a kind to be said. */
    static final String ORGANIZATION = "organization";

    /** Answer: not to be recorded. */
    private static final String NOBODY = "nobody";

    /** The guests a form holds, without those who are left out. */
    static List<Guest> in(Typed typed) {
        return IntStream.range(0, typed.rows(PATH).size())
                .mapToObj(row -> at(row, typed))
                .filter(guest -> !guest.who().equals(NOBODY)
                        && (guest.known() || !guest.name().isEmpty()))
                .toList();
    }

    private static Guest at(int row, Typed typed) {
        String path = path(row) + ".";
        return new Guest(
                row,
                typed.text(path + "name"),
                typed.text(path + "who"),
                typed.text(path + "org"),
                typed.text(path + "kind"));
    }

    /** Path of the form fields of a row. */
    static String path(int row) {
        return PATH + "[" + row + "]";
    }

    /** Path of one of its form fields. */
    String field(String name) {
        return path(row) + "." + name;
    }

    /** Whether the reader said that it is somebody known. */
    boolean known() {
        return Seat.isKey(who);
    }

    /** Whether it is a person, as far as anybody said. */
    boolean person() {
        return known() ? Seat.of(who).person() != null : who.equals(PERSON);
    }

    /** Its form fields. */
    Map<String, List<String>> fields() {
        return Map.of(
                field("name"), List.of(name),
                field("who"), List.of(who),
                field("org"), List.of(organisation),
                field("kind"), List.of(kind));
    }

    /** As people type it. */
    String full() {
        return organisation.isEmpty() ? name : name + ", " + organisation;
    }
}

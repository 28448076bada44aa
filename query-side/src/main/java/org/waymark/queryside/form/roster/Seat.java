package org.waymark.queryside.form.roster;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may have come: a person for an organization, or the organization with no name.
 *
 * @param person id; null when nobody knows who it was
 * @param org id; empty while it has to be asked for which one a person came
 */
public record Seat(@Nullable String person, String org) {

    private static final String BETWEEN = "|";

    /** What the form sends for it. */
    public String key() {
        return org + BETWEEN + (person == null ? "" : person);
    }

    /** Whether a form names a seat so. */
    public static boolean isKey(String text) {
        return text.contains(BETWEEN);
    }

    /** The seat that a form names so. */
    public static Seat of(String key) {
        int cut = key.lastIndexOf(BETWEEN);
        String person = cut < 0 ? "" : key.substring(cut + 1);
        return new Seat(person.isEmpty() ? null : person, cut < 0 ? key : key.substring(0, cut));
    }
}

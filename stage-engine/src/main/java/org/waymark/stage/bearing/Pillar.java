package org.waymark.stage.bearing;

/** Something that a verdict may rest on, and that can be thought away. */
public sealed interface Pillar {

    /** An entry, thought away as if it had never been recorded. */
    record OfEntry(String entry) implements Pillar {}

    /**
     * Whom entries name. Thought away, it leaves every list and the seat it had there, and every field that may stay open;
     * a fact that cannot be without it is gone too.
     */
    sealed interface Named extends Pillar {}

    /** Somebody. */
    record OfPerson(String person) implements Named {}

    /** An organisation. */
    record OfOrganisation(String org) implements Named {}
}

package org.waymark.fact;

import java.util.Locale;

/** A word of a closed vocabulary; its stored form is the term of the field, as people write it. */
public interface Word {

    /** The constant's name; every enum has it. */
    String name();

    /** The stored form, such as {@code training-provider}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.waymark.registry;

import java.util.List;
import org.waymark.fact.Word;

/** What kind of value a field holds; forms and codec follow it. */
public sealed interface FieldType {

    /** A single plain value. */
    enum Scalar implements FieldType {
        /** An id or a short text that is not personal. */
        STRING,
        /** Personal or free text, kept apart and erasable. */
        TEXT,
        /** A day, month, quarter or year. */
        FUZZY_DATE,
        /** A day. */
        DATE,
        /** An IANA time zone. */
        ZONE,
        /** A whole number from zero. */
        INTEGER,
        /** A whole number from zero, possibly large. */
        LONG,
        /** A number from zero. */
        DECIMAL,
        BOOLEAN
    }

    /** A word of a closed vocabulary. */
    record OneOf(Class<? extends Word> vocabulary) implements FieldType {

        /** The words in the order of the vocabulary. */
        public List<Word> words() {
            return List.of(vocabulary.getEnumConstants());
        }
    }

    /** Several values of one type, possibly none. */
    record Many(FieldType of) implements FieldType {}

    /** A value made of fields of its own. */
    record Composite(RecordShape shape) implements FieldType {}

    /** The content that replaces a corrected entry: a fact without ids of its own. */
    record Replacement() implements FieldType {}
}

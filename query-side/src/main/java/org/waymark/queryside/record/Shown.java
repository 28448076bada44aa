package org.waymark.queryside.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.directory.Text;

/** The value of a field as one reader may see it: plain data with names joined, for any fact. */
public sealed interface Shown {

    /** An id or short text that is not personal; also a day or a zone in its written form. */
    record Plain(String value) implements Shown {}

    /** A word of a closed vocabulary, such as {@code support-team}. */
    record Word(String value) implements Shown {}

    record Day(FuzzyDate value) implements Shown {}

    record Amount(BigDecimal value) implements Shown {}

    record Flag(boolean value) implements Shown {}

    /** Personal or free text. */
    record Free(Text value) implements Shown {}

    /**
     * A reference.
     *
     * @param name what it is called, where that is known: a person's or organisation's name, a title, a meeting's day
     * @param entry the entry that started what is referred to, where one did on this partnership
     */
    record Reference(
            Refers.To to,
            String id,
            @Nullable Text name,
            @Nullable String entry) implements Shown {}

    record Many(List<Shown> values) implements Shown {
        public Many {
            values = List.copyOf(values);
        }
    }

    /** A value made of fields, such as an attendee or a measure. */
    record Group(List<Field> fields) implements Shown {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** A field under its stored name, in the order of the registry; absent ones are left out. */
    record Field(String name, Shown value) {}
}

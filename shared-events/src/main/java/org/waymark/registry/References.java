package org.waymark.registry;

import java.util.List;
import java.util.function.BiConsumer;
import org.waymark.fact.shape.Refers;

/** What a fact refers to, wherever in it that stands: read off its shape, so that a new field cannot be forgotten. */
public final class References {

    private References() {}

    /** Tells every id in a fact, or in a part of one, and what it is the id of. */
    public static void walk(Object record, BiConsumer<Refers.To, String> each) {
        for (FieldSpec field : RecordShape.of(record.getClass()).fields()) {
            Object value = field.in(record);
            for (Object held : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
                if (held instanceof String id && field.refers() != null) {
                    each.accept(field.refers(), id);
                } else if (isComposite(field.type())) {
                    walk(held, each);
                }
            }
        }
    }

    /** Whether values of this type hold fields of their own. */
    public static boolean isComposite(FieldType type) {
        return switch (type) {
            case FieldType.Composite ignored -> true;
            case FieldType.Many many -> isComposite(many.of());
            case FieldType.Scalar ignored -> false;
            case FieldType.OneOf ignored -> false;
            case FieldType.Replacement ignored -> false;
        };
    }
}

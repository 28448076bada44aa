package org.waymark.queryside.form.field;

import java.util.Set;
import org.waymark.fact.Values.Evidence;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType.Scalar;
import org.waymark.registry.RecordShape;

/** Which control fits a plain value. */
final class Controls {

    /** Personal texts that are a line, not a paragraph. */
    private static final Set<String> LINES = Set.of("name", "email", "title", "role", "label");

    private Controls() {}

    static Control of(FieldSpec field, Scalar scalar) {
        return switch (scalar) {
            case STRING -> string(field);
            case TEXT -> LINES.contains(field.name()) ? Control.TEXT : Control.AREA;
            case FUZZY_DATE -> Control.FUZZY_DATE;
            case DATE -> Control.DATE;
            case ZONE -> Control.SELECT;
            case INTEGER, LONG, DECIMAL -> Control.NUMBER;
            case BOOLEAN -> Control.CHECK;
        };
    }

    /** Kept documents have no page yet, so their id is only shown where a correction must not lose it. */
    static boolean unseen(RecordShape shape, FieldSpec field) {
        return shape.name().equals(Evidence.class.getSimpleName())
                && field.name().equals("document");
    }

    private static Control string(FieldSpec field) {
        return switch (field.name()) {
            case "link" -> Control.LINK;
            case "document" -> field.required() ? Control.AREA : Control.LINK;
            default -> Control.TEXT;
        };
    }
}

package org.waymark.queryside.form.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.form.choice.FirstStep;
import org.waymark.queryside.form.choice.PickGroup;

/**
 * One field of a form, ready to be drawn.
 *
 * @param path form field name, the same path by which a defect names it
 * @param hint empty when the label says enough
 * @param value what a single input shows
 * @param values what several inputs of one name show
 * @param picks what there is to choose from
 * @param rows parts of a group (one row) or of each row of a list
 * @param errors what is wrong with it, in words
 * @param fresh how to name somebody or something not in the list yet; absent where that cannot be
 * @param first what to record before there is anything to choose; absent where there is, or where nothing starts it
 */
public record FormField(
        String path,
        Control control,
        String label,
        String hint,
        boolean required,
        String value,
        List<String> values,
        List<PickGroup> picks,
        List<List<FormField>> rows,
        List<String> errors,
        @Nullable Fresh fresh,
        @Nullable FirstStep first) {

    /** How a field is drawn. */
    public enum Control {
        TEXT,
        AREA,
        /** A text area with one value per line. */
        LINES,
        NUMBER,
        LINK,
        DATE,
        /** A day, and how exact it is. */
        FUZZY_DATE,
        CHECK,
        RADIO,
        SELECT,
        /** A tick for each choice; the rest of a long list in a select below. */
        TICKS,
        /** As that, folded away until somebody needs it. */
        FOLDED_TICKS,
        /** The main choice, then the others. */
        RANKED,
        /** Several fields that make one value. */
        GROUP,
        /** Rows of fields, with a way to add one. */
        ROWS,
        HIDDEN
    }

    /**
     * Fields for something that is not known yet and will be recorded in the same commit.
     *
     * @param summary what the disclosure says
     * @param open whether anything was typed there, so that it must be seen
     */
    public record Fresh(String summary, List<FormField> fields, boolean open) {}

    /** The id of its element; paths contain brackets and dots, which style sheets and links would have to escape. */
    public String id() {
        return idOf(path);
    }

    /** See {@link #id}. */
    public static String idOf(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** What stands in its text area; a browser drops the first line feed there. */
    public String area() {
        return value.startsWith("\n") || value.startsWith("\r") ? "\n" + value : value;
    }

    /** What describes it to a screen reader; null when nothing does. */
    public @Nullable String describedBy() {
        String ids = (errors.isEmpty() ? "" : id() + "-error ") + (hint.isEmpty() ? "" : id() + "-hint");
        return ids.isBlank() ? null : ids.strip();
    }

    /** The same where it may be left out, because the whole fact may. */
    public FormField asOptional() {
        return new FormField(path, control, label, hint, false, value, values, picks, rows, errors, fresh, first);
    }

    /** The same where what it chooses among has to be recorded first. */
    FormField after(FirstStep step) {
        return new FormField(path, control, label, hint, required, value, values, picks, rows, errors, null, step);
    }

    /** The same with other choices. */
    public FormField offering(Control other, List<PickGroup> choices) {
        return new FormField(path, other, label, hint, required, value, values, choices, rows, errors, fresh, first);
    }

    /** Whether {@code id} is what it holds, or among what it holds. */
    public boolean holds(String id) {
        return values.contains(id);
    }
}

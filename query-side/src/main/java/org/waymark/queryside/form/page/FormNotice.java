package org.waymark.queryside.form.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form page says above the form.
 *
 * @param again label of the button that sends the same form once more; absent where the form's own button will do
 */
public record FormNotice(
        Kind kind, String title, List<Line> lines, @Nullable String again) {

    /** Which kind of news it is. */
    public enum Kind {
        /** Rules were broken; focus moves here. */
        REFUSED,
        CONFLICT,
        UNAVAILABLE,
        UNKNOWN,
        /** What was typed before was found again. */
        DRAFT,
        /** Nothing is wrong: what the form would change was asked. */
        PREVIEW
    }

    /** One line; {@code href} is where it leads, if anywhere. */
    public record Line(String text, @Nullable String href) {}

    public FormNotice {
        lines = List.copyOf(lines);
    }

    /** Whether it interrupts: a draft found again does not, nor does an answer. */
    public boolean alert() {
        return kind != Kind.DRAFT && kind != Kind.PREVIEW;
    }

    /** Whether it tells of what was typed before. */
    public boolean draft() {
        return kind == Kind.DRAFT;
    }
}

package org.waymark.queryside.page.plot;

import org.jspecify.annotations.Nullable;

/** A shape in a drawing. Places along the axis are percentages, heights are pixels. */
public sealed interface Mark {

    /** Which fragment draws it; a template cannot switch over types. */
    default String kind() {
        return switch (this) {
            case Bar ignored -> "bar";
            case Stroke ignored -> "stroke";
            case Dot ignored -> "dot";
            case Label ignored -> "label";
        };
    }

    /** What the mouse is told. */
    default @Nullable String title() {
        return switch (this) {
            case Bar bar -> bar.title;
            case Stroke stroke -> stroke.title;
            case Dot dot -> dot.title;
            case Label ignored -> null;
        };
    }

    /** Where it leads. */
    default @Nullable String href() {
        return switch (this) {
            case Bar bar -> bar.href;
            case Stroke stroke -> stroke.href;
            case Dot dot -> dot.href;
            case Label ignored -> null;
        };
    }

    /**
     * A rectangle.
     *
     * @param fill a pattern of the sprite, where the class alone does not fill it
     * @param width a percentage, or pixels for a mark of one day
     * @param shift a transformation that centers a mark of one day on it
     */
    record Bar(
            String css,
            @Nullable String fill,
            String x,
            String width,
            String y,
            String height,
            @Nullable String shift,
            @Nullable String title,
            @Nullable String href)
            implements Mark {}

    /** A straight line. */
    record Stroke(
            String css,
            String x1,
            String x2,
            String y1,
            String y2,
            @Nullable String title,
            @Nullable String href) implements Mark {}

    /** A circle. */
    record Dot(
            String css,
            String cx,
            String cy,
            String r,
            @Nullable String title,
            @Nullable String href) implements Mark {}

    /** Text in a drawing. */
    record Label(
            String css,
            String x,
            @Nullable String dx,
            String y,
            @Nullable String anchor,
            String text) implements Mark {}
}

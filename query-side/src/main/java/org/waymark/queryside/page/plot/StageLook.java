package org.waymark.queryside.page.plot;

/** How a stage and its standing look: the height says the stage, the fill says the standing. */
public enum StageLook {
    TOP(Height.FULL, Fill.SOLID, "stage-active"),
    TOP_GRACE(Height.FULL, Fill.HATCH, "stage-active-grace"),
    TOP_LAPSED(Height.FULL, Fill.HOLLOW, "stage-lapsed"),
    LOWER(Height.HALF, Fill.SOLID, "stage-emerging"),
    LOWER_GRACE(Height.HALF, Fill.HATCH, "stage-emerging-grace"),
    LOWER_LAPSED(Height.HALF, Fill.HOLLOW, "stage-lapsed-emerging"),
    UNKNOWN(Height.FULL, Fill.DOTS, "stage-unknown"),
    NOT_YET(Height.BASE, Fill.LINE, "stage-not-yet"),
    DORMANT(Height.BASE, Fill.DOTTED_LINE, "stage-dormant"),
    CLOSED(Height.BASE, Fill.NONE, "stage-closed");

    /** How high it stands. */
    public enum Height {
        FULL,
        HALF,
        BASE
    }

    /** What it is filled with. */
    public enum Fill {
        SOLID,
        HATCH,
        HOLLOW,
        DOTS,
        LINE,
        DOTTED_LINE,
        NONE
    }

    private final Height height;
    private final Fill fill;
    private final String symbol;

    StageLook(Height height, Fill fill, String symbol) {
        this.height = height;
        this.fill = fill;
        this.symbol = symbol;
    }

    public Height height() {
        return height;
    }

    public Fill fill() {
        return fill;
    }

    /** Id of its glyph in the sprite. */
    public String symbol() {
        return symbol;
    }

    /** A stage that is held. */
    public static StageLook held(boolean top) {
        return top ? TOP : LOWER;
    }

    /** A stage in grace. */
    public static StageLook grace(boolean top) {
        return top ? TOP_GRACE : LOWER_GRACE;
    }

    /** A stage that was lost. */
    public static StageLook lapsed(boolean top) {
        return top ? TOP_LAPSED : LOWER_LAPSED;
    }
}

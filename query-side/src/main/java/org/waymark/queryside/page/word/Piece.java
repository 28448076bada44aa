package org.waymark.queryside.page.word;

/** A part of a {@link Line} that a template draws in its own way. */
public sealed interface Piece {

    /** What a reader hears. */
    String text();

    /** Which drawing the template takes; a template cannot switch over types. */
    default String kind() {
        return switch (this) {
            case Plain plain -> plain.isDirected() ? "directed" : "plain";
            case When when -> when.machine().isEmpty() ? "plain" : when.alert() ? "alert" : "when";
            case Badge ignored -> "badge";
            case Link ignored -> "link";
            case Strong ignored -> "strong";
        };
    }

    /** Text and nothing else. */
    record Plain(String text) implements Piece {

        /** Whether it may turn the order of what is around it, as a name from right to left or a hidden override does. */
        boolean isDirected() {
            return text.codePoints().anyMatch(character -> switch (Character.getDirectionality(character)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                        Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE,
                        Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT -> true;
                default -> false;
            });
        }
    }

    /**
     * A date.
     *
     * @param machine the value of {@code datetime}; empty where HTML has no form for it, as for a quarter
     * @param alert whether it is a date that needs someone
     */
    record When(String machine, String text, boolean alert) implements Piece {}

    /**
     * A stage with its glyph.
     *
     * @param symbol id of the symbol in the sprite
     */
    record Badge(String symbol, String text) implements Piece {}

    /** A way on. */
    record Link(String href, String text) implements Piece {}

    /** Text that carries the sentence. */
    record Strong(String text) implements Piece {}
}

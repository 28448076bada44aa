package org.waymark.queryside.page.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence or a phrase, in pieces that a template draws. */
public record Line(List<Piece> pieces) {

    /** Nothing to say. */
    public static final Line NONE = new Line(List.of());

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** A line of text alone. */
    public static Line of(String text) {
        return text.isEmpty() ? NONE : new Line(List.of(new Piece.Plain(text)));
    }

    /** A line of one piece. */
    public static Line of(Piece piece) {
        return new Line(List.of(piece));
    }

    /** The lines that say something, with a separator between them. */
    public static Line join(String separator, List<Line> lines) {
        var pieces = new ArrayList<Piece>();
        for (Line line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Plain(separator));
            }
            pieces.addAll(line.pieces);
        }
        return new Line(pieces);
    }

    /** What a reader hears; also for attributes, which cannot hold markup. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}

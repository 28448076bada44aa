package org.waymark.queryside.page.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Word;

/**
 * The message bundles, asked in Java. Dates, links and badges among the arguments stay pieces of their own, so that a
 * sentence is written once in the bundle and drawn with its {@code <time>} elements by the template.
 */
public final class Words {

    /** Private-use characters that stand for an argument while a message is formatted; no text contains them. */
    private static final char MARK = '\uE000';

    private static final int LAST_MARK = 0xE0FF;

    private static final Pattern BAR = Pattern.compile("\\|");

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A message as a line.
     *
     * @param arguments numbers and texts, {@link Line}, {@link Piece}, {@link LocalDate}, {@link FuzzyDate}, {@link Word}
     * @throws NoSuchMessageException if there is no such message: every text is written down beforehand
     */
    public Line line(String code, Object... arguments) {
        var kept = new ArrayList<Line>();
        var plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = plain(arguments[i], kept);
        }
        return pieces(messages.getMessage(code, plain, Locale.US), kept);
    }

    /** A message as plain text, for attributes and titles. */
    public String text(String code, Object... arguments) {
        return line(code, arguments).text();
    }

    /** A message that may not be there, for words that others chose. */
    public Optional<String> known(String code) {
        return Optional.ofNullable(messages.getMessage(code, null, null, Locale.US));
    }

    /** Several short texts that stand side by side, such as the heads of a table: one message with bars between them. */
    public List<String> texts(String code, Object... arguments) {
        return BAR.splitAsStream(text(code, arguments)).toList();
    }

    /** The plain word for a term of a closed vocabulary. */
    public String word(Word term) {
        return messages.getMessage(
                "word." + ((Enum<?>) term).getDeclaringClass().getSimpleName() + "." + term.word(), null, Locale.US);
    }

    /** Texts as a list in a sentence: {@code a}, {@code a and b}, {@code a, b and c}. */
    public Line list(List<Line> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? Line.NONE : items.getFirst();
        }
        return line("list.last", Line.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    private Object plain(Object argument, List<Line> kept) {
        return switch (argument) {
            case Line line -> keep(line, kept);
            case Piece piece -> keep(Line.of(piece), kept);
            case LocalDate day -> keep(Line.of(Dates.when(day)), kept);
            case FuzzyDate date -> keep(Line.of(Dates.when(date)), kept);
            case Word term -> word(term);
            default -> argument;
        };
    }

    private static String keep(Line line, List<Line> kept) {
        kept.add(line);
        return Character.toString(MARK + kept.size() - 1);
    }

    private static Line pieces(String text, List<Line> kept) {
        var pieces = new ArrayList<Piece>();
        var run = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < MARK || c > LAST_MARK) {
                run.append(c);
                continue;
            }
            flush(run, pieces);
            pieces.addAll(kept.get(c - MARK).pieces());
        }
        flush(run, pieces);
        return new Line(pieces);
    }

    private static void flush(StringBuilder run, List<Piece> pieces) {
        if (!run.isEmpty()) {
            pieces.add(new Piece.Plain(run.toString()));
            run.setLength(0);
        }
    }
}

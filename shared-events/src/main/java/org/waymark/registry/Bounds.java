package org.waymark.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * How long, how large and how far away a value may be when it comes in. What the log holds already is read as it stands:
 * a bound drawn later must not make an old entry unreadable.
 */
public final class Bounds {

    /** Digits before the point: money of any nation in any currency, hours, people. */
    public static final int WHOLE_DIGITS = 15;

    /** Digits behind the point: the smallest coin, the share of an hour, a rate with room to spare. */
    public static final int DECIMALS = 6;

    /** The largest count: there are fewer people, hence fewer employees and establishments. */
    public static final long LARGEST_COUNT = 10_000_000_000L;

    /** The first year: no partnership is older, and an earlier one is a slip such as 0024 for 2024. */
    public static final int FIRST_YEAR = 1900;

    /** The last year: a plan may reach far, but not for ever. */
    public static final int LAST_YEAR = 2199;

    /** Characters of a note, a statement or a reason; longer ones are documents and belong in evidence. */
    public static final int LONGEST_TEXT = 20_000;

    /** Characters of a link or another short string that is not named below. */
    public static final int LONGEST_STRING = 2_000;

    /** Characters of what names or labels something: one line on any page. */
    public static final int LONGEST_NAME = 200;

    /** Characters of a title, which may be a sentence. */
    public static final int LONGEST_TITLE = 500;

    /** Characters in a rubric document, the one string that is a file. */
    public static final int LONGEST_DOCUMENT = 1_000_000;

    /** Values in one list; a larger meeting is recorded by headcount. */
    public static final int LONGEST_LIST = 5_000;

    private static final Map<String, Integer> LONGEST = Map.of(
            "name", LONGEST_NAME,
            "email", LONGEST_NAME,
            "role", LONGEST_NAME,
            "unit", LONGEST_NAME,
            "currency", LONGEST_NAME,
            "title", LONGEST_TITLE,
            "label", LONGEST_TITLE);

    private static final Set<String> SEVERAL_LINES =
            Set.of("note", "reason", "rationale", "statement", "outcome", "conditions");

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Letters, marks and a symbol that are drawn as nothing: fillers, joiners, the empty Braille pattern. */
    private static final String DRAWN_AS_NOTHING = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private static final int FIRST_VARIATION = 0xFE00;

    private static final int LAST_VARIATION = 0xFE0F;

    private Bounds() {}

    /** Whether a number from zero is within the digits that are kept. */
    static boolean fits(BigDecimal number) {
        return (long) number.precision() - number.scale() <= WHOLE_DIGITS && number.scale() <= DECIMALS;
    }

    static boolean fits(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The most characters of the string field at a path. */
    static int longestString(String path) {
        return isDocument(path) ? LONGEST_DOCUMENT : LONGEST.getOrDefault(lastOf(path), LONGEST_STRING);
    }

    /** The most characters of the text field at a path. */
    static int longestText(String path) {
        return LONGEST.getOrDefault(lastOf(path), LONGEST_TEXT);
    }

    /** Whether all is text: no half characters, no control characters but the ends of lines where there may be several. */
    static boolean isText(String text, String path) {
        boolean lines = isDocument(path) || SEVERAL_LINES.contains(lastOf(path));
        return text.codePoints()
                .allMatch(character -> (lines && (character == '\n' || character == '\t' || character == '\r'))
                        || (!Character.isISOControl(character)
                                && Character.getType(character) != Character.SURROGATE
                                && character != BYTE_ORDER_MARK));
    }

    /** Whether a text shows anything: a name of joiners and fillers alone is blank to whoever reads it. */
    static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && !Character.isISOControl(character)
                        && Character.getType(character) != Character.FORMAT
                        && DRAWN_AS_NOTHING.indexOf(character) < 0
                        && (character < FIRST_VARIATION || character > LAST_VARIATION));
    }

    /** A document as content, in a fact or in the correction of one; a piece of evidence only names one. */
    private static boolean isDocument(String path) {
        return path.equals("document") || path.equals("with.fields.document");
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}

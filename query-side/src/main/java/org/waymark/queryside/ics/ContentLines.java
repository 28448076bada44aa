package org.waymark.queryside.ics;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545, section 3.1, with texts as section 3.3.11 wants them. */
final class ContentLines {

    /** Octets of a line at most, its line break aside. */
    static final int LONGEST = 75;

    private static final String BREAK = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A property whose value is written as it is. What would end its line is left out: it could begin another one. */
    void add(String property, String value) {
        fold(property + ":"
                + value.codePoints()
                        .filter(character -> !Character.isISOControl(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
    }

    /** A property whose value is a text. */
    void addText(String property, String value) {
        fold(property + ":" + escaped(value));
    }

    /** Backslash, semicolon, comma and line break have a meaning there; of other controls only the tab may stand. */
    static String escaped(String value) {
        var escaped = new StringBuilder();
        value.replace(BREAK, "\n").replace('\r', '\n').codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append('\t');
                default -> {
                    if (!Character.isISOControl(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Breaks a line between characters, never inside one, so that each part can be read as UTF-8 by itself. */
    private void fold(String line) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                text.append(BREAK).append(' ');
                octets = 1;
            }
            text.append(one);
            octets += length;
        }
        text.append(BREAK);
    }

    String text() {
        return text.toString();
    }
}

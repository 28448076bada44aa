package org.waymark.queryside.form.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody as people write them in a mail, a spreadsheet or a sign-in sheet: "Name, Org", "Name (Org)", "Name - Org" or
 * "Name &lt;mail&gt;". What has no second half may be a person or an organization; nobody guesses which.
 *
 * @param name what comes first
 * @param organisation what comes second; empty when nothing does
 */
public record TypedName(String name, String organisation) {

    /** Characters of a line that names somebody: two names and a mail address. A longer one is kept as it is. */
    private static final int LONGEST = 500;

    private static final Pattern MAIL = Pattern.compile("<[^<>]*>|[(\\[]?\\b\\S+@\\S+\\b[)\\]]?");

    /** A comma before one of these belongs to the name. */
    private static final String SUFFIX = "(?:inc|llc|l\\.l\\.c|ltd|lp|llp|corp|co|jr|sr|ii|iii|ph\\.?d|md)\\b";

    private static final Pattern SURE = Pattern.compile("\\s*[;\\t]\\s*");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*,(?!\\s*" + SUFFIX + ")\\s*|\\s+[-–—]\\s+|\\s*(?=\\()", Pattern.CASE_INSENSITIVE);

    /** What a line says. */
    public static TypedName of(String line) {
        if (line.length() > LONGEST) {
            return new TypedName(line.strip(), "");
        }
        String text = MAIL.matcher(line).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return new TypedName(line.strip(), "");
        }
        Matcher sure = SURE.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        return sure.find() ? cut(text, sure) : between.find() ? cut(text, between) : new TypedName(text, "");
    }

    private static TypedName cut(String text, Matcher at) {
        String name = text.substring(0, at.start()).strip();
        String rest = text.substring(at.end()).replaceAll("^[\\s,;-]+|[\\s,;-]+$", "");
        String organisation = rest.startsWith("(") && rest.endsWith(")")
                ? rest.substring(1, rest.length() - 1).strip()
                : rest;
        return name.isEmpty() ? new TypedName(organisation, "") : new TypedName(name, organisation);
    }

    /** Name and organization, as people type them. */
    public String full() {
        return organisation.isEmpty() ? name : name + ", " + organisation;
    }

    /** As "last name, first name" would be meant. */
    public String turned() {
        return organisation + " " + name;
    }
}

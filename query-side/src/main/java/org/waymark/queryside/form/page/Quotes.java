package org.waymark.queryside.form.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.form.choice.Dates;

/**
 * Shows what a refusal quotes as the form shows it: an id by the name that was chosen, a date in words. Refusals are
 * written for programs too, which know things by id and days as they are stored.
 */
final class Quotes {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{1,150})”");

    private Quotes() {}

    static String shown(String text, Map<String, String> names) {
        return QUOTED.matcher(text).replaceAll(quoted -> Matcher.quoteReplacement(value(quoted.group(1), names)));
    }

    private static String value(String value, Map<String, String> names) {
        String name = names.get(value);
        return name != null ? name : FuzzyDate.parse(value).map(Dates::shown).orElse("“" + value + "”");
    }
}

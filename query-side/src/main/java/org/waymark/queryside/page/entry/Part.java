package org.waymark.queryside.page.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;

/** A part of what is said about an entry: nothing, where the entry does not say it or the reader may not see it. */
interface Part {

    /** How many names a line lists before it counts. */
    int LISTED = 3;

    Line in(EntryFields entry, Words words);

    /** A short text, or what a reference is called. */
    static Part name(String field) {
        return (entry, words) -> Line.join(", ", few(entry.names(field), words));
    }

    /** The names in one field of a group, such as the organisation of an owner. */
    static Part name(String field, String inner) {
        return (entry, words) -> Line.join(", ", few(entry.within(field, inner), words));
    }

    /** The words for terms of a vocabulary. */
    static Part word(String field, String vocabulary) {
        return (entry, words) -> Line.join(
                ", ",
                entry.names(field).stream()
                        .map(term -> Line.of(words.text("word." + vocabulary + "." + term)))
                        .toList());
    }

    /** The same in the middle of a sentence. */
    static Part lower(Part part) {
        return (entry, words) -> {
            String text = part.in(entry, words).text();
            return Line.of(text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.US) + text.substring(1));
        };
    }

    /** A day that the entry names. */
    static Part day(String field) {
        return (entry, words) -> entry.plain(field)
                .flatMap(FuzzyDate::parse)
                .map(date -> Line.of(Dates.when(date)))
                .orElse(Line.NONE);
    }

    /** A sentence about parts; nothing where the first of them is nothing. */
    static Part said(String code, Part... parts) {
        return (entry, words) -> {
            var lines =
                    List.of(parts).stream().map(part -> part.in(entry, words)).toList();
            return !lines.isEmpty() && lines.getFirst().isEmpty() ? Line.NONE : words.line(code, lines.toArray());
        };
    }

    /** A sentence that is true where a flag is set. */
    static Part when(String field, String code) {
        return (entry, words) -> entry.flag(field) ? words.line(code) : Line.NONE;
    }

    /** How many a list holds. */
    static Part count(String field, String code) {
        return (entry, words) -> entry.size(field) == 0 ? Line.NONE : words.line(code, entry.size(field));
    }

    /** A number with what it counts. */
    static Part amount(String field, String code, Part... parts) {
        return (entry, words) -> entry.plain(field)
                .map(text -> {
                    var arguments = new ArrayList<Object>();
                    arguments.add(new BigDecimal(text));
                    List.of(parts).forEach(part -> arguments.add(part.in(entry, words)));
                    return words.line(code, arguments.toArray());
                })
                .orElse(Line.NONE);
    }

    /** People and organisations among attendees. */
    static Part attendance(String field) {
        return (entry, words) -> {
            int people = entry.plain("headcount").map(Integer::parseInt).orElse(entry.size(field));
            return words.line(
                    "entry.attendance", people, entry.ids(field, "org").size());
        };
    }

    private static List<Line> few(List<String> names, Words words) {
        var shown = names.stream().limit(LISTED).map(Line::of).toList();
        if (names.size() <= LISTED) {
            return shown;
        }
        var all = new ArrayList<>(shown);
        all.add(words.line("entry.more", names.size() - LISTED));
        return all;
    }
}

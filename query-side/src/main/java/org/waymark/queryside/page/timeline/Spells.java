package org.waymark.queryside.page.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.queryside.page.plot.Spell;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Words;

/** Stretches of days that follow one another: cut to a range, and said in words. */
final class Spells {

    private Spells() {}

    static <L> List<Spell<L>> until(List<Spell<L>> spells, LocalDate end) {
        return between(spells, LocalDate.MIN, end);
    }

    static <L> List<Spell<L>> between(List<Spell<L>> spells, LocalDate start, LocalDate end) {
        return spells.stream()
                .filter(spell -> spell.from().isBefore(end) && spell.to().isAfter(start))
                .map(spell -> new Spell<>(
                        spell.from().isBefore(start) ? start : spell.from(),
                        spell.to().isAfter(end) ? end : spell.to(),
                        spell.look(),
                        spell.words()))
                .toList();
    }

    /** {@code Not yet from 15 Feb 2022; Emerging from 14 Sep 2022. Forecast ...} */
    static <L> String words(Words words, String code, List<Spell<L>> past, List<Spell<L>> ahead) {
        boolean continues = !past.isEmpty()
                && !ahead.isEmpty()
                && past.getLast().look().equals(ahead.getFirst().look());
        var changes = ahead.stream().skip(continues ? 1 : 0).toList();
        String known = upperFirst(listed(words, past));
        if (changes.isEmpty()) {
            return words.text(ahead.isEmpty() ? code + ".past" : code + ".steady", known);
        }
        return words.text(code + ".forecast", known, listed(words, changes));
    }

    private static <L> String listed(Words words, List<Spell<L>> spells) {
        return spells.stream()
                .map(spell -> words.text("timeline.from", spell.words(), spell.from()))
                .collect(Collectors.joining("; "));
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String from(Words words, Clock clock, Spell<?> spell) {
        return spell.from().equals(clock.asOf()) ? words.text("timeline.today") : Dates.brief(spell.from());
    }

    static String to(Words words, Clock clock, Spell<?> spell) {
        if (spell.to().equals(clock.asOf())) {
            return words.text("timeline.today");
        }
        return spell.to().isBefore(clock.axis().end()) ? Dates.brief(spell.to()) : words.text("timeline.beyond");
    }
}

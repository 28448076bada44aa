package org.waymark.queryside.page.calendar;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.why.Numbers;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;

/**
 * What people read instead of the name of a clause: names such as {@code A2.confirmed} are for rules and proofs, and read
 * beside a lapse they say the opposite of what is meant.
 *
 * @param rubric that judges the day; a clause of another one goes by its name
 */
record ClauseNames(Words words, @Nullable Rubric rubric) {

    /** Kinds that only put others together: of them there is nothing to say. */
    private static final Set<String> COMBINING = Set.of("all", "any", "at-least", "known-when");

    static ClauseNames of(Words words, Rubrics rubrics, Basis basis) {
        return new ClauseNames(
                words,
                Stream.ofNullable(basis.rubric())
                        .flatMap(ref -> rubrics.at(ref.digest()).stream())
                        .findFirst()
                        .orElse(null));
    }

    /** The indicator that a clause belongs to, by id and label. */
    String indicator(String clause) {
        return found(clause)
                .map(indicator -> words.text("calendar.clause", indicator.id(), indicator.label()))
                .orElse(clause);
    }

    /** The same, with what the clause asks where that can be said in a few words. */
    String asks(String clause) {
        String indicator = indicator(clause);
        return found(clause)
                .flatMap(each -> kind(each, clause))
                .filter(kind -> !COMBINING.contains(kind))
                .flatMap(kind -> words.known("clause." + kind + ".plain"))
                .map(asked -> words.text("calendar.clause.asks", indicator, lower(asked)))
                .orElse(indicator);
    }

    private Optional<Indicator> found(String clause) {
        int dot = clause.indexOf('.');
        return Optional.ofNullable(rubric)
                .flatMap(known -> known.indicator(dot < 0 ? clause : clause.substring(0, dot)));
    }

    private static Optional<String> kind(Indicator indicator, String clause) {
        return indicator.clauses().stream()
                .filter(each -> indicator.nameOf(each).equals(clause))
                .map(each -> Numbers.word(each.part()))
                .findFirst();
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

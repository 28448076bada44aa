package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.queryside.judged.Judged;

/** Since when words are waited for, for whoever tells of them beside a calendar. */
public final class WordsAsked {
    private WordsAsked() {}

    /** By clause: the days of {@link Waiting}. */
    public static Map<String, LocalDate> since(Judged judged, LocalDate day) {
        return new Askings(judged, judged.judgement().clauses(), day)
                .all().stream()
                        .collect(Collectors.toMap(
                                Asking::clause, Asking::since, (one, other) -> one.isBefore(other) ? one : other));
    }
}

package org.waymark.queryside.page.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.why.WhyView;

/** The entries of a clause in words: those that count, how well assured they are and what is in doubt, and near misses. */
record EvidenceWords(Words words, ReasonWords reasons, EntryLines lines) {

    /** How many of a champion's acts, and their like, stand below an entry. */
    private static final int THROUGH_SHOWN = 3;

    /** @param bears what the verdict would be without it, where it rests on this entry alone */
    WhyPage.Entry entry(WhyView.Counted counted, LocalDate asOf, Optional<Line> bears) {
        var entry = counted.entry();
        LocalDate recorded = lines.day(entry.recordedAt());
        var tags = new ArrayList<Line>();
        if (recorded.isAfter(asOf)) {
            tags.add(words.line("why.recorded-after", asOf));
        }
        bears.ifPresent(tags::add);
        return new WhyPage.Entry(
                lines.when(entry),
                lines.title(entry),
                lines.href(entry),
                lines.detail(entry),
                through(counted),
                words.text("assurance." + counted.assurance()),
                counted.certain() ? Line.NONE : words.line("why.doubts", reasons(counted.doubts())),
                tags,
                Line.of(Dates.when(recorded)),
                number(entry.position()));
    }

    private List<Line> through(WhyView.Counted counted) {
        return counted.through().stream()
                .limit(THROUGH_SHOWN)
                .map(act -> words.line("why.through", link(act), lines.when(act)))
                .toList();
    }

    WhyPage.Miss miss(WhyView.NearMiss miss) {
        String title = lines.title(miss.entry());
        String detail = lines.detail(miss.entry()).text();
        return new WhyPage.Miss(
                detail.isEmpty() ? title : title + ": " + detail,
                lines.href(miss.entry()),
                lines.when(miss.entry()),
                reasons(miss.reasons()));
    }

    /** Why an entry does not count, or only may: each reason once, with the entry that is the cause. */
    Line reasons(List<WhyView.Reason> all) {
        return Line.join(" ", all.stream().map(this::reason).distinct().toList());
    }

    private Line reason(WhyView.Reason reason) {
        String sentence = reasons.reason(reason);
        EntryView because = reason.because();
        return because == null
                ? Line.of(sentence)
                : words.line("why.because", sentence, link(because), lines.when(because));
    }

    private Piece link(EntryView entry) {
        return new Piece.Link(lines.href(entry), lines.title(entry));
    }

    static String number(long value) {
        return String.format(Locale.US, "%,d", value);
    }
}

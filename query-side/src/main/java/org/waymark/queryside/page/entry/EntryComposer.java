package org.waymark.queryside.page.entry;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.record.EntryHistory;
import org.waymark.queryside.record.EntryView;

/** Turns the history of an entry into its page. */
final class EntryComposer {

    private final Words words;
    private final EntryLines lines;
    private final ZoneId zone;
    private final Function<String, String> author;

    /** @param author the name of an account, for the screen only */
    EntryComposer(Words words, EntryLines lines, ZoneId zone, Function<String, String> author) {
        this.words = words;
        this.lines = lines;
        this.zone = zone;
        this.author = author;
    }

    EntryPage page(EntryHistory history, Home home, String name, List<EntryView> entries) {
        EntryView now = history.now();
        EntryView original = history.original();
        Map<String, EntryView> known =
                entries.stream().collect(Collectors.toMap(EntryView::entry, Function.identity(), (one, same) -> one));
        var recorded = Dates.when(lines.day(original.recordedAt()));
        return new EntryPage(
                now.entry(),
                home.address(),
                name,
                lines.title(now),
                now.on() == null
                        ? words.line("entry.lead", recorded)
                        : words.line("entry.lead.on", lines.when(now), recorded),
                new EntryActs(words, home, known).of(now, original),
                silent(now),
                now.corrected() != null,
                new FieldRows(words, lines, known).rows(now, original),
                history.amendments().stream().map(lines::item).toList(),
                Line.of(recorded),
                Dates.minute(original.recordedAt(), zone),
                author.apply(original.recordedBy()),
                String.format(Locale.US, "%,d", original.position()),
                words.text("word.Visibility." + now.visibility()));
    }

    private @Nullable Line silent(EntryView now) {
        if (now.counts()) {
            return null;
        }
        var mark = now.voided();
        return mark == null
                ? words.line("entry.silent.other")
                : words.line("entry.silent.voided", lines.day(mark.recordedAt()));
    }
}

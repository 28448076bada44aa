package org.waymark.queryside.page.entry;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.entry.Origin;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.record.EntryHistory;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;

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

    /**
     * The page of one entry.
     *
     * @param origin where it was moved from; null when it was not
     * @param elsewhere whether there is another partnership
     */
    EntryPage page(
            EntryHistory history,
            Home home,
            String name,
            List<EntryView> entries,
            @Nullable Origin origin,
            boolean elsewhere) {
        EntryView now = history.now();
        EntryView original = history.original();
        Map<String, EntryView> known =
                entries.stream().collect(Collectors.toMap(EntryView::entry, Function.identity(), (one, same) -> one));
        var rows = new FieldRows(words, lines, known);
        var recorded = Dates.when(lines.day(original.recordedAt()));
        return new EntryPage(
                now.entry(),
                home.address(),
                name,
                lines.title(now),
                lead(now, recorded, origin),
                new EntryActs(words, home, known, elsewhere).of(now, original),
                silent(now, known),
                now.corrected() != null,
                rows.rows(now, original),
                came(now, home, entries, rows),
                history.amendments().stream().map(lines::item).toList(),
                Line.of(recorded),
                Dates.minute(original.recordedAt(), zone),
                author.apply(original.recordedBy()),
                String.format(Locale.US, "%,d", original.position()),
                words.text("word.Visibility." + now.visibility()));
    }

    private EntryPage.@Nullable Came came(EntryView now, Home home, List<EntryView> entries, FieldRows rows) {
        if (!now.fact().equals("MeetingHeld") || !now.counts()) {
            return null;
        }
        List<EntryView> attendance = entries.stream()
                .filter(entry -> entry.fact().equals("AttendanceRecorded") && entry.counts())
                .filter(entry -> entry.field("meeting")
                        .filter(meeting -> meeting instanceof Shown.Reference to
                                && now.entry().equals(to.entry()))
                        .isPresent())
                .toList();
        String meeting = now.field("meeting")
                .map(value -> value instanceof Shown.Plain id ? "?meeting=" + Address.parameter(id.value()) : "")
                .orElse("");
        return new EntryPage.Came(
                attendance.stream()
                        .flatMap(entry -> rows.attendees(entry).stream())
                        .distinct()
                        .toList(),
                attendance.stream().map(lines::item).toList(),
                home.record("RecordAttendance") + meeting);
    }

    private Line lead(EntryView now, Piece recorded, @Nullable Origin origin) {
        Line lead = now.on() == null
                ? words.line("entry.lead", recorded)
                : words.line("entry.lead.on", lines.when(now), recorded);
        if (origin == null) {
            return lead;
        }
        var from = new Piece.Link(origin.home().entry(origin.entry()), origin.name());
        return Line.join(" ", List.of(lead, words.line("entry.lead.moved", from)));
    }

    private @Nullable Line silent(EntryView now, Map<String, EntryView> known) {
        if (now.counts()) {
            return null;
        }
        var mark = now.voided();
        if (mark == null) {
            return words.line("entry.silent.other");
        }
        Line voided = words.line("entry.silent.voided", lines.day(mark.recordedAt()));
        return Line.join(" ", List.of(voided, instead(known.get(mark.entry()))));
    }

    /** What its void says was recorded instead. */
    private static Line instead(@Nullable EntryView voiding) {
        List<EntryView.Evidence> evidence = voiding == null ? List.of() : voiding.evidence();
        for (EntryView.Evidence each : evidence) {
            String link = each.link();
            if (link != null && Address.isEntry(link)) {
                return Line.of(new Piece.Link(link, each.label().orElse(link)));
            }
        }
        return Line.NONE;
    }
}

package org.waymark.queryside.page.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.timeline.EntryMark.Kind;
import org.waymark.queryside.page.timeline.EntryMark.Row;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;

/** The rows of entries: meetings as bars of who came, everything else as a mark on its day. */
public final class EntryRows {

    private static final int HEIGHT = 24;
    private static final int MEETINGS_HEIGHT = 44;

    /** Part of the span that must lie between two numbers over bars. */
    private static final double ROOM_FOR_NUMBER = 4;

    private final Words words;
    private final Clock clock;

    public EntryRows(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** A row for each kind that has any entry; nothing after the day asked for. */
    public List<TimelineGraphic.Row> rows(List<EntryMark> entries) {
        Map<Row, List<EntryMark>> byRow = entries.stream()
                .filter(entry -> !entry.day().isAfter(clock.asOf()))
                .sorted(Comparator.comparing(EntryMark::day))
                .collect(Collectors.groupingBy(
                        entry -> entry.kind().row(), () -> new EnumMap<>(Row.class), Collectors.toList()));
        return byRow.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }

    private TimelineGraphic.Row row(Row row, List<EntryMark> entries) {
        String code = "timeline.row." + row.name().toLowerCase(Locale.ROOT);
        var shown = entries.stream()
                .filter(entry -> clock.axis().shows(entry.day()))
                .toList();
        List<Mark> marks = row == Row.MEETINGS
                ? meetings(shown)
                : shown.stream().map(this::mark).toList();
        Plot plot = new Plot(row == Row.MEETINGS ? MEETINGS_HEIGHT : HEIGHT, label(row, entries), marks);
        return new TimelineGraphic.Row(
                null,
                words.text(code),
                words.text(code + ".more"),
                plot,
                Line.of(Dates.when(entries.getLast().day())));
    }

    private String label(Row row, List<EntryMark> entries) {
        Map<Kind, Long> counts = entries.stream()
                .collect(
                        Collectors.groupingBy(EntryMark::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
        String listed = Arrays.stream(Kind.values())
                .filter(counts::containsKey)
                .map(kind -> words.text(
                        "timeline.count." + kind.name().toLowerCase(Locale.ROOT), counts.getOrDefault(kind, 0L)))
                .collect(Collectors.joining(", "));
        var known = entries.stream().filter(entry -> entry.people() != null).toList();
        if (row != Row.MEETINGS || known.size() < 2) {
            return Spells.upperFirst(listed) + ".";
        }
        return words.text(
                "timeline.attendance",
                Spells.upperFirst(listed),
                MeetingBars.people(known.getFirst()),
                MeetingBars.people(known.getLast()));
    }

    private Mark mark(EntryMark entry) {
        String x = clock.axis().x(entry.day());
        return switch (entry.kind()) {
            case CHAMPION_ADDED, DIRECT_RESULT -> dot("m-entry", x, entry);
            case CHAMPION_STOOD_DOWN, RESULT -> dot("m-entry-open", x, entry);
            case PLAN -> square("m-entry", x, 10, entry);
            case PLAN_RETIRED -> square("m-entry-open", x, 10, entry);
            case PRIORITY, DETERMINATION -> square("m-entry", x, 8, entry);
            case PRIORITY_CLOSED, ATTESTATION -> square("m-entry-open", x, 8, entry);
            case ACTION -> stroke(x, "6", "18", entry);
            case MEETING, SUPPORT_TEAM_MEETING, ACTION_TEAM_MEETING, OTHER_MEETING -> stroke(x, "34", "39", entry);
        };
    }

    private List<Mark> meetings(List<EntryMark> entries) {
        var general =
                entries.stream().filter(entry -> entry.kind() == Kind.MEETING).toList();
        var marks = new ArrayList<Mark>();
        entries.stream().filter(entry -> entry.kind() != Kind.MEETING).forEach(entry -> marks.add(mark(entry)));
        var bars = new MeetingBars(clock.axis(), general);
        general.forEach(entry -> marks.add(bars.bar(entry)));
        numbered(general).forEach(entry -> marks.add(bars.number(entry)));
        return marks;
    }

    /** The first meeting, the smallest and the latest, where their numbers do not run into each other. */
    private List<EntryMark> numbered(List<EntryMark> general) {
        var known = general.stream().filter(entry -> entry.people() != null).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        int least = IntStream.range(0, known.size())
                .boxed()
                .min(Comparator.comparingInt(i -> MeetingBars.people(known.get(i))))
                .orElse(0);
        var chosen = new ArrayList<EntryMark>();
        for (EntryMark entry : List.of(known.getFirst(), known.getLast(), known.get(least))) {
            if (chosen.stream().noneMatch(other -> near(other, entry))) {
                chosen.add(entry);
            }
        }
        return chosen;
    }

    private boolean near(EntryMark one, EntryMark other) {
        return Math.abs(clock.axis().share(one.day(), other.day())) < ROOM_FOR_NUMBER;
    }

    private static Mark dot(String css, String x, EntryMark entry) {
        return new Mark.Dot(css, x, "12", "4.5", entry.title(), entry.href());
    }

    private static Mark square(String css, String x, int side, EntryMark entry) {
        String size = Integer.toString(side);
        String top = Integer.toString((HEIGHT - side) / 2);
        return new Mark.Bar(
                css, null, x, size, top, size, "translate(-%d 0)".formatted(side / 2), entry.title(), entry.href());
    }

    private static Mark stroke(String x, String top, String bottom, EntryMark entry) {
        return new Mark.Stroke("m-entry-minor", x, x, top, bottom, entry.title(), entry.href());
    }
}

package org.waymark.queryside.page.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.CalendarView;
import org.waymark.queryside.calendar.Due;
import org.waymark.queryside.calendar.Due.Kind;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.record.EntryView;

/** Puts a calendar into words, month by month. */
record CalendarComposer(Words words, EntryLines lines, ClauseNames clauses, ClockPanel clocks) {

    /** As on the board: a lapse that is nearer needs someone. */
    private static final int SOON_DAYS = 30;

    /** Entries named behind one date; a page that says why has them all. */
    private static final int ENTRIES_NAMED = 4;

    /** People named behind one role. */
    private static final int PEOPLE_NAMED = 6;

    CalendarPage page(CalendarView view) {
        var sentences = DueWords.of(words, view, clauses);
        var months = view.due().stream()
                .collect(Collectors.groupingBy(due -> YearMonth.from(due.day()), TreeMap::new, Collectors.toList()));
        return new CalendarPage(
                view.name(),
                view.home().address() + clocks.same(),
                view.home().address(),
                lead(view, sentences),
                clocks,
                view.waiting().stream().map(each -> wait(each, view, sentences)).toList(),
                months.entrySet().stream()
                        .map(month -> new CalendarPage.Month(
                                Dates.fullMonth(month.getKey().atDay(1)),
                                month.getValue().stream()
                                        .map(due -> item(due, view, sentences))
                                        .toList()))
                        .toList(),
                view.due().isEmpty() ? words.line("calendar.none", view.to()) : null);
    }

    private Line lead(CalendarView view, DueWords sentences) {
        Line waiting = words.line("calendar.lead.waiting", view.waiting().size());
        return first(view, Kind.STAGE, Kind.GRACE)
                .or(() -> first(view, Kind.INDICATOR))
                .map(first -> words.line(
                        DueWords.isElsewhere(first.home(), view) ? "calendar.lead.of" : "calendar.lead",
                        sentences.what(first),
                        first.day(),
                        first.name(),
                        waiting))
                .orElse(waiting);
    }

    private static Optional<Due> first(CalendarView view, Kind... kinds) {
        return view.due().stream()
                .filter(due -> List.of(kinds).contains(due.kind()))
                .findFirst();
    }

    private CalendarPage.Item item(Due due, CalendarView view, DueWords sentences) {
        return new CalendarPage.Item(
                Line.of(Dates.when(due.day())),
                needsSomeone(due, view.from()),
                away(view.from(), due.day()),
                of(due.home(), due.name(), view),
                sentences.what(due),
                sentences.reason(due),
                entries(DueWords.isJudged(due) ? "calendar.rested" : "calendar.said", due.entries(), due.home()),
                DueWords.isJudged(due) ? sentences.why(due) : null);
    }

    private static boolean needsSomeone(Due due, LocalDate today) {
        return due.kind() == Kind.GRACE
                || (due.kind() == Kind.STAGE && due.day().isBefore(today.plusDays(SOON_DAYS)));
    }

    private String away(LocalDate from, LocalDate day) {
        return words.text("calendar.away", DAYS.between(from, day));
    }

    private Piece.@Nullable Link of(Home home, String name, CalendarView view) {
        return DueWords.isElsewhere(home, view) ? new Piece.Link(home.address() + clocks.same(), name) : null;
    }

    private Line entries(String code, List<EntryView> entries, Home home) {
        if (entries.isEmpty()) {
            return Line.NONE;
        }
        List<Line> named = entries.stream()
                .limit(ENTRIES_NAMED)
                .map(entry -> words.line(
                        "calendar.entry",
                        new Piece.Link(lines.href(home, entry.entry()), lines.title(entry)),
                        lines.when(entry)))
                .toList();
        return words.line(code, Line.join("; ", named), Math.max(0, entries.size() - ENTRIES_NAMED));
    }

    private CalendarPage.Wait wait(Waiting waiting, CalendarView view, DueWords sentences) {
        BiFunction<String, List<EntryView>, Line> some = (code, entries) -> entries(code, entries, waiting.home());
        return new CalendarPage.Wait(
                Line.of(Dates.when(waiting.since())),
                words.text("calendar.waited", DAYS.between(waiting.since(), view.from())),
                of(waiting.home(), waiting.name(), view),
                sentences.what(waiting),
                whom(waiting, sentences),
                Line.join(
                        " ",
                        List.of(
                                waiting.settles() ? words.line("calendar.settles") : Line.NONE,
                                some.apply("calendar.about", waiting.about()),
                                some.apply("calendar.earlier", waiting.earlier()))),
                sentences.why(waiting));
    }

    /** People are named where each may be seen; whoever may see none reads the role alone. */
    private Line whom(Waiting waiting, DueWords sentences) {
        List<String> people = waiting.holders().stream()
                .filter(holder -> holder.person().name().state() == Text.State.SHOWN)
                .map(holder -> holder.person().shown())
                .distinct()
                .toList();
        Line role = words.line("calendar.whom", sentences.whom(waiting));
        Stream<String> named = people.stream().limit(PEOPLE_NAMED);
        return people.isEmpty()
                ? role
                : words.line(
                        "calendar.whom.named",
                        sentences.whom(waiting),
                        named.collect(Collectors.joining(", ")),
                        Math.max(0, people.size() - PEOPLE_NAMED));
    }
}

package org.waymark.queryside.page.board;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.page.board.BoardPage.Figure;
import org.waymark.queryside.page.board.BoardPage.Lapse;
import org.waymark.queryside.page.board.BoardPage.Option;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.stage.Standing;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.replay.ReplayTerms;

/** Turns the board of an answer into its page. */
final class BoardComposer {

    /** How far ahead "about to lapse" looks: a quarterly meeting and the work before it still fit in. */
    static final int SOON_DAYS = 120;

    private final Words words;
    private final StageWords stageWords;
    private final BoardRows rows;
    private final ClockPanel clocks;

    BoardComposer(Words words, ClockPanel clocks) {
        this.words = words;
        this.stageWords = new StageWords(words);
        this.rows = new BoardRows(words, clocks.same());
        this.clocks = clocks;
    }

    BoardPage page(BoardView view, BoardFilter filter) {
        LocalDate asOf = view.basis().asOf();
        var home = Home.community(view.community());
        StageNames names = view.rows().isEmpty()
                ? new StageNames(List.of())
                : StageNames.of(view.rows().getFirst().tallies());
        var shown = filter.apply(view.rows());
        var lapses = soon(view.rows(), asOf);
        String heading = filter.isSet()
                ? words.text("board.some", shown.size(), view.rows().size())
                : words.text("board.all", view.rows().size());
        return new BoardPage(
                view.name(),
                home.address(),
                home.record("RegisterPartnership"),
                home.address() + "/record",
                home.entries() + clocks.same(),
                home.address() + "/replay" + clocks.same(),
                clocks,
                notices(view, home),
                lead(view.rows(), lapses),
                view.rows().isEmpty(),
                figures(view.rows(), names),
                words.line("board.lapses.note", SOON_DAYS, asOf.plusDays(SOON_DAYS)),
                lapses.isEmpty() ? words.line("board.lapses.none", asOf.plusDays(SOON_DAYS)) : null,
                lapses.stream().map(row -> lapse(row, asOf)).toList(),
                heading,
                filters(filter, names),
                rows.grid(asOf),
                shown.stream().map(row -> rows.row(row, asOf)).toList());
    }

    private List<Line> notices(BoardView view, Home home) {
        Line clock = clocks.catchingUp() == null ? clocks.notice() : clocks.catchingUp();
        Line rubric = clocks.forced() == null ? null : clocks.forced().notice();
        Stream<Line> coming = view.coming().stream().map(each -> coming(each, view, home));
        return Stream.concat(Stream.of(clock, rubric).filter(Objects::nonNull), coming)
                .toList();
    }

    /** Notice of other rules is given ahead, with the way to see whom they move. */
    private Line coming(BoardView.Coming coming, BoardView view, Home home) {
        var rubric = coming.rubric();
        String now = view.basis().requireRubric().digest();
        Clocks asked = clocks.asked();
        String question = new Clocks(asked.asOf(), asked.knownAt(), asked.knownOn(), null, now).parameters();
        String terms = new ReplayTerms(rubric.digest(), coming.from().toString()).andParameters();
        return words.line(
                "board.coming",
                Dates.fullWhen(coming.from()),
                new Piece.Link(
                        Address.rubric(rubric.digest()), words.text("rubric.named", rubric.title(), rubric.version())),
                new Piece.Link(home.address() + "/replay" + question + terms, words.text("board.coming.replay")));
    }

    private Line lead(List<BoardView.Row> all, List<BoardView.Row> lapses) {
        long held = all.stream().filter(row -> row.stage() != null).count();
        long grace =
                all.stream().filter(row -> standing(row) == Standing.IN_GRACE).count();
        long more =
                lapses.stream().filter(row -> standing(row) == Standing.GOOD).count();
        return all.isEmpty()
                ? words.line("board.lead.empty")
                : Line.join(
                        " ",
                        List.of(
                                words.line("board.lead", held, all.size(), grace),
                                words.line("board.lead.soon", more, SOON_DAYS)));
    }

    private static Standing standing(BoardView.Row row) {
        return Standing.of(row.standing());
    }

    private static List<BoardView.Row> soon(List<BoardView.Row> all, LocalDate asOf) {
        LocalDate until = asOf.plusDays(SOON_DAYS);
        return all.stream()
                .filter(row -> row.nextLapse() != null && !row.nextLapse().day().isAfter(until))
                .sorted(Comparator.comparing(row -> day(row, until)))
                .toList();
    }

    private static LocalDate day(BoardView.Row row, LocalDate otherwise) {
        return row.nextLapse() == null ? otherwise : row.nextLapse().day();
    }

    private Lapse lapse(BoardView.Row row, LocalDate asOf) {
        LocalDate day = day(row, asOf);
        return new Lapse(
                Line.of(Dates.when(day)),
                BoardRows.pressing(row, asOf),
                words.text("board.days", DAYS.between(asOf, day)),
                row.name(),
                rows.href(row),
                rows.lapseWords(row));
    }

    private List<Figure> figures(List<BoardView.Row> all, StageNames names) {
        var figures = new ArrayList<Figure>();
        for (StageNames.Name name : names.stages().reversed()) {
            var held = all.stream().filter(row -> name.id().equals(row.stage())).toList();
            long grace = held.stream()
                    .filter(row -> standing(row) == Standing.IN_GRACE)
                    .count();
            var badge = stageWords.badge(held(name), names);
            String note = held.isEmpty() ? "" : words.text("board.figure.grace", grace);
            figures.add(new Figure(held.size(), badge, note, "?stage=" + name.id() + clocks.andSame()));
        }
        for (Standing standing : Standing.values()) {
            var some = all.stream()
                    .map(StageState::of)
                    .filter(state -> !state.uncertain() && state.stage() == null && state.standing() == standing)
                    .toList();
            if (!some.isEmpty()) {
                var badge = stageWords.badge(some.getFirst(), names);
                figures.add(new Figure(some.size(), badge, "", "?standing=" + standing.word() + clocks.andSame()));
            }
        }
        var unsure =
                all.stream().map(StageState::of).filter(StageState::uncertain).toList();
        if (!unsure.isEmpty()) {
            var badge = stageWords.badge(unsure.getFirst(), names);
            figures.add(
                    new Figure(unsure.size(), badge, "", "?standing=" + BoardFilter.CANNOT_TELL + clocks.andSame()));
        }
        return figures;
    }

    private static StageState held(StageNames.Name name) {
        return new StageState(Standing.GOOD, name.id(), name.label(), null, null, null, null, null, null);
    }

    private BoardPage.Filters filters(BoardFilter filter, StageNames names) {
        var stages = new ArrayList<Option>();
        stages.add(option("", "board.any-stage", filter.stage()));
        names.stages()
                .reversed()
                .forEach(name ->
                        stages.add(new Option(name.id(), name.label(), name.id().equals(filter.stage()))));
        stages.add(option(BoardFilter.NO_STAGE, "board.no-stage", filter.stage()));
        var standings = new ArrayList<Option>();
        standings.add(option("", "board.any-standing", filter.standing()));
        for (Standing standing : Standing.values()) {
            standings.add(option(standing.word(), "standing." + standing.word(), filter.standing()));
        }
        standings.add(option(BoardFilter.CANNOT_TELL, "standing.cannot-tell", filter.standing()));
        var sorts = Arrays.stream(BoardFilter.Sort.values())
                .map(sort -> option(sort.word(), "board.sort." + sort.word(), filter.sort()))
                .toList();
        String find = filter.find() == null ? "" : filter.find();
        return new BoardPage.Filters(find, filter.isSet(), stages, standings, sorts);
    }

    private Option option(String value, String code, @Nullable String chosen) {
        return new Option(value, words.text(code), value.equals(chosen));
    }
}

package org.waymark.queryside.page.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.page.report.ReportPage.Cell;
import org.waymark.queryside.page.report.ReportPage.Row;
import org.waymark.queryside.page.report.ReportPage.Table;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.report.ReportView;
import org.waymark.queryside.report.ReportView.Amount;
import org.waymark.queryside.report.ReportView.Determination;
import org.waymark.queryside.report.ReportView.Move;
import org.waymark.queryside.report.ReportView.StageCount;

/** Turns a report into its page. */
final class ReportComposer {

    private final Words words;
    private final ZoneId zone;

    ReportComposer(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    ReportPage page(ReportView view, @Nullable Line forced) {
        Home home = Home.community(view.community());
        String address = home.address() + "/report";
        return new ReportPage(
                view.name(),
                home.address(),
                words.text("report.title", view.name(), Dates.brief(view.from()), Dates.brief(view.to())),
                forced,
                new ReportPage.Form(
                        address,
                        view.from().toString(),
                        view.to().toString(),
                        view.basis().forcedRubric()),
                words.line(
                        "report.lead",
                        view.partnerships(),
                        moved(view),
                        view.lapses(),
                        view.organisations().size(),
                        view.doubtful()),
                known(view),
                tables(view),
                address + view.parameters(),
                "/api" + address + ".csv" + view.parameters(),
                "/api" + address + view.parameters());
    }

    private static long moved(ReportView view) {
        return view.moves().stream()
                .filter(move -> move.left() != null || move.entered() != null)
                .count();
    }

    private Line known(ReportView view) {
        LocalDate recorded = view.basis().recordedAt().atZone(zone).toLocalDate();
        return words.line("report.known", Dates.fullWhen(recorded), view.basis().position());
    }

    private List<Table> tables(ReportView view) {
        Map<String, String> labels =
                view.stages().stream().collect(Collectors.toMap(StageCount::stage, StageCount::label));
        return List.of(
                stages(view),
                moves(view, labels),
                determinations(view, labels),
                drift(view, labels),
                meetings(view.meetings()),
                amounts("contributions", view.contributions()),
                amounts("measures", view.measures()),
                organisations(view));
    }

    private Table stages(ReportView view) {
        var heads = heads("stages", view.from().minusDays(1), view.to());
        return table(
                "stages",
                heads,
                view.stages().stream()
                        .map(each -> row(
                                heads,
                                Line.of(each.label()),
                                number(each.before()),
                                number(each.entered()),
                                number(each.left()),
                                number(each.after())))
                        .toList());
    }

    private Table moves(ReportView view, Map<String, String> labels) {
        var heads = heads("moves");
        return table(
                "moves",
                heads,
                view.moves().stream()
                        .map(move -> row(
                                heads,
                                Line.of(Dates.when(move.day())),
                                partnership(move.partnership(), move.name()),
                                change(move, labels),
                                words.line(
                                        "report.standing",
                                        standing(move.before(), move.mayBeBefore(), labels),
                                        standing(move.after(), move.mayBeAfter(), labels))))
                        .toList());
    }

    private Line change(Move move, Map<String, String> labels) {
        Line left = move.left() == null ? Line.NONE : words.line("report.left", label(move.left(), labels));
        Line entered = move.entered() == null ? Line.NONE : words.line("report.entered", label(move.entered(), labels));
        return left.isEmpty() && entered.isEmpty()
                ? words.line("report.kept")
                : Line.join(", ", List.of(left, entered));
    }

    private static String label(String stage, Map<String, String> labels) {
        return labels.getOrDefault(stage, stage);
    }

    private String standing(String word, @Nullable String mayBe, Map<String, String> labels) {
        return new StageWords(words).told(word, null, mayBe == null ? null : label(mayBe, labels));
    }

    private Table meetings(List<Amount> meetings) {
        var heads = heads("meetings");
        return table(
                "meetings",
                heads,
                meetings.stream()
                        .map(each -> row(
                                heads, Line.of(words.text("word.MeetingKind." + each.what())), number(each.entries())))
                        .toList(),
                maybe(meetings));
    }

    private Table organisations(ReportView view) {
        var heads = heads("organisations");
        var rows = view.organisations().stream()
                .map(each -> row(
                        heads,
                        Line.of(new Piece.Link(
                                Address.organization(each.organisation().id()),
                                each.organisation().shown())),
                        number(each.partnerships()),
                        number(each.meetings()),
                        number(each.activities()),
                        number(each.contributions())))
                .toList();
        return table("organisations", heads, rows, maybe(view.organisationsMaybe()));
    }

    private Table amounts(String id, List<Amount> amounts) {
        var heads = heads(id);
        return table(
                id,
                heads,
                amounts.stream()
                        .map(each -> row(
                                heads,
                                Line.of(
                                        id.equals("contributions")
                                                ? words.text("word.ContributionKind." + each.what())
                                                : each.what()),
                                total(each),
                                number(each.entries())))
                        .toList(),
                maybe(amounts));
    }

    private Line total(Amount amount) {
        if (amount.total() == null || amount.unit() == null) {
            return words.line("report.only-counted");
        }
        return amount.unit().isEmpty()
                ? words.line("report.total.no-unit", amount.total())
                : words.line("report.total", amount.total(), amount.unit());
    }

    private Table determinations(ReportView view, Map<String, String> labels) {
        var heads = heads("determinations");
        return table(
                "determinations",
                heads,
                view.determinations().stream()
                        .map(each -> row(
                                heads,
                                Line.of(Dates.when(each.on())),
                                partnership(each.partnership(), each.name()),
                                Line.of(each.body()),
                                stage(each.stage(), labels),
                                Line.of(Dates.when(each.effective())),
                                remarks(each)))
                        .toList());
    }

    private Line remarks(Determination each) {
        return Line.join(
                "; ",
                Stream.of(
                                each.pinned() ? Line.NONE : words.line("report.outside"),
                                each.until() == null ? Line.NONE : words.line("report.until", each.until()),
                                each.withdrawn() ? words.line("report.withdrawn") : Line.NONE,
                                each.certain() ? Line.NONE : words.line("report.uncertain"))
                        .toList());
    }

    private Table drift(ReportView view, Map<String, String> labels) {
        var heads = heads("drift", view.to());
        return table(
                "drift",
                heads,
                view.drift().stream()
                        .map(each -> row(
                                heads,
                                partnership(each.partnership(), each.name()),
                                Line.of(each.body()),
                                held(stage(each.determined(), labels), each.held()),
                                held(stage(each.computed(), labels), each.standing())))
                        .toList());
    }

    /** A body may use words that no computation does, or none. */
    private Line held(Line stage, @Nullable String standing) {
        return standing == null
                ? stage
                : words.line(
                        "report.held",
                        stage,
                        words.known("standing." + standing).orElse(standing));
    }

    private Line stage(@Nullable String stage, Map<String, String> labels) {
        return stage == null ? words.line("report.no-stage") : Line.of(label(stage, labels));
    }

    private static Line partnership(String id, String name) {
        return Line.of(new Piece.Link(Address.partnership(id), name));
    }

    private Line number(int number) {
        return words.line("report.number", number);
    }

    private List<Line> maybe(List<Amount> amounts) {
        return maybe(amounts.stream().mapToInt(Amount::maybe).sum());
    }

    private List<Line> maybe(int number) {
        return number == 0 ? List.of() : List.of(words.line("report.maybe", number));
    }

    private List<String> heads(String id, Object... arguments) {
        return words.texts("report." + id + ".heads", arguments);
    }

    private Table table(String id, List<String> heads, List<Row> rows) {
        return table(id, heads, rows, List.of());
    }

    private Table table(String id, List<String> heads, List<Row> rows, List<Line> notes) {
        Line none = words.line("report." + id + ".none");
        Stream<Line> said = rows.isEmpty() ? Stream.concat(Stream.of(none), notes.stream()) : notes.stream();
        return new Table(id, words.text("report." + id), heads, rows, said.toList());
    }

    private static Row row(List<String> heads, Line about, Line... cells) {
        return new Row(
                about,
                IntStream.range(0, cells.length)
                        .mapToObj(i -> new Cell(heads.get(i + 1), cells[i]))
                        .toList());
    }
}

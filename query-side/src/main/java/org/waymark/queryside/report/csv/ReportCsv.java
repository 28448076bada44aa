package org.waymark.queryside.report.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.report.ReportView;
import org.waymark.queryside.report.ReportView.Amount;

/**
 * A report as one table: every row names its section, and every section uses the columns it has something for: the last
 * ones say of a determination whether it still stands. The same figures as the view, in its order, without the entries
 * that made a determination.
 */
public final class ReportCsv {

    private static final List<String> COLUMNS = List.of(
            "section",
            "day",
            "id",
            "name",
            "what",
            "before",
            "after",
            "unit",
            "total",
            "entries",
            "maybe",
            "standing",
            "effective",
            "until",
            "pinned",
            "withdrawn");

    private final Csv csv = new Csv();

    private ReportCsv() {}

    /** In UTF-8, without a byte order mark: the first cell is the name of the first column. */
    public static byte[] bytes(ReportView view) {
        var table = new ReportCsv();
        table.csv.row(COLUMNS);
        table.about(view);
        table.stages(view);
        table.amounts("meetings", view.meetings());
        table.organisations(view);
        table.amounts("contributions", view.contributions());
        table.amounts("measures", view.measures());
        table.determinations(view);
        return table.csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cells from {@code day} on, as far as there are any. */
    private void row(String section, @Nullable Object... cells) {
        csv.row(IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> i == 0 ? section : i <= cells.length ? text(cells[i - 1]) : "")
                .toList());
    }

    private static String text(@Nullable Object cell) {
        return Objects.toString(cell, "");
    }

    private void about(ReportView view) {
        Basis basis = view.basis();
        row("report", null, view.community(), view.name(), "period", view.from(), view.to());
        row("report", null, null, null, "partnerships", null, null, null, null, view.partnerships());
        row("report", null, null, null, "lapses", null, null, null, null, view.lapses());
        row("report", null, null, null, "doubtful", null, null, null, null, view.doubtful());
        row("basis", null, null, null, "logId", null, basis.logId());
        row("basis", null, null, null, "position", null, basis.position());
        row("basis", null, null, null, "hash", null, basis.hash());
        row("basis", null, null, null, "recordedAt", null, basis.recordedAt());
        row("basis", null, null, null, "asOf", null, basis.asOf());
        row("basis", null, null, null, "rubric", null, basis.requireRubric().digest());
        row(
                "basis",
                null,
                null,
                null,
                "rubricForced",
                null,
                basis.requireRubric().forced());
        row("basis", null, null, null, "engineVersion", null, basis.engineVersion());
    }

    private void stages(ReportView view) {
        view.stages().forEach(stage -> {
            for (String what : Arrays.asList("before", "entered", "left", "after")) {
                int number = switch (what) {
                    case "before" -> stage.before();
                    case "entered" -> stage.entered();
                    case "left" -> stage.left();
                    default -> stage.after();
                };
                row("stages", null, stage.stage(), stage.label(), what, null, null, null, null, number);
            }
        });
        view.moves().forEach(move -> {
            row("moves", move.day(), move.partnership(), move.name(), "standing", move.before(), move.after());
            if (move.mayBeBefore() != null || move.mayBeAfter() != null) {
                row(
                        "moves",
                        move.day(),
                        move.partnership(),
                        move.name(),
                        "may-be",
                        move.mayBeBefore(),
                        move.mayBeAfter());
            }
            if (move.left() != null || move.entered() != null) {
                row("moves", move.day(), move.partnership(), move.name(), "stage", move.left(), move.entered());
            }
        });
    }

    private void amounts(String section, List<Amount> amounts) {
        amounts.forEach(each -> row(
                section,
                null,
                null,
                null,
                each.what(),
                null,
                null,
                each.unit(),
                each.total() == null ? null : each.total().toPlainString(),
                each.entries(),
                each.maybe()));
    }

    private void organisations(ReportView view) {
        row(
                "organisations",
                null,
                null,
                null,
                "distinct",
                null,
                null,
                null,
                null,
                view.organisations().size(),
                view.organisationsMaybe());
        view.organisations().forEach(each -> {
            String id = each.organisation().id();
            String name = each.organisation().shown();
            row("organisations", null, id, name, "partnerships", null, null, null, null, each.partnerships());
            row("organisations", null, id, name, "meetings", null, null, null, null, each.meetings());
            row("organisations", null, id, name, "activities", null, null, null, null, each.activities());
            row("organisations", null, id, name, "contributions", null, null, null, null, each.contributions());
        });
    }

    private void determinations(ReportView view) {
        view.determinations()
                .forEach(each -> row(
                        "determinations",
                        each.on(),
                        each.partnership(),
                        each.name(),
                        each.body(),
                        null,
                        each.stage(),
                        null,
                        null,
                        each.certain() ? 1 : 0,
                        each.certain() ? 0 : 1,
                        each.standing(),
                        each.effective(),
                        each.until(),
                        each.pinned(),
                        each.withdrawn()));
        view.drift().forEach(each -> {
            String id = each.partnership();
            row("drift", view.to(), id, each.name(), each.body(), each.determined(), each.computed());
            row("drift-standing", view.to(), id, each.name(), each.body(), each.held(), each.standing());
        });
    }
}

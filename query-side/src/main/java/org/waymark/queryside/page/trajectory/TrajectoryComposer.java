package org.waymark.queryside.page.trajectory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.trajectory.TrajectoryPage.Form;
import org.waymark.queryside.page.trajectory.TrajectoryPage.Option;
import org.waymark.queryside.page.trajectory.TrajectoryPage.Row;
import org.waymark.queryside.page.trajectory.TrajectoryPage.Section;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.trajectory.TrajectoryFilter;
import org.waymark.queryside.trajectory.TrajectoryView;
import org.waymark.queryside.trajectory.TrajectoryView.Curve;
import org.waymark.queryside.trajectory.TrajectoryView.Point;

/** Turns trajectories into their page. */
final class TrajectoryComposer {

    /** Rows of a table that fit on a sheet of paper beside the drawing. */
    private static final int MOST_ROWS = 12;

    private static final int QUARTER = 3;

    private final Words words;
    private final ClockPanel clocks;

    TrajectoryComposer(Words words, ClockPanel clocks) {
        this.words = words;
        this.clocks = clocks;
    }

    TrajectoryPage page(TrajectoryView view, TrajectoryFilter filter) {
        String home = Home.community(view.community()).address();
        String path = home + "/trajectories";
        Line forced = clocks.forced() == null ? null : clocks.forced().notice();
        return new TrajectoryPage(
                view.name(),
                home,
                Stream.of(clocks.notice(), forced).filter(Objects::nonNull).toList(),
                form(view, path),
                words.line("trajectory.counted", view.notLaunched(), view.undated()),
                List.of(
                        section("reaching", view.label(), view.reaching(), BigDecimal.ZERO),
                        section("keeping", view.label(), view.keeping(), BigDecimal.ONE)),
                "/api" + path + Clocks.of(view.basis()).parameters() + filter.parameters());
    }

    private Form form(TrajectoryView view, String path) {
        Clocks asked = clocks.asked();
        return new Form(
                path,
                clocks.asOf(),
                asked.knownAt(),
                asked.knownOn(),
                asked.rubric(),
                view.industry(),
                options("trajectory.any-kind", view.regionKinds(), view.regionKind()),
                options(
                        "trajectory.any-year",
                        view.startYears().stream().map(String::valueOf).toList(),
                        view.startYear() == null ? null : view.startYear().toString()));
    }

    /** What is asked for is among them, also where no partnership has it. */
    private List<Option> options(String any, List<String> values, @Nullable String chosen) {
        var all = new TreeSet<>(values);
        if (chosen != null) {
            all.add(chosen);
        }
        return Stream.concat(
                        Stream.of(new Option("", words.text(any), chosen == null)),
                        all.stream().map(value -> new Option(value, value, value.equals(chosen))))
                .toList();
    }

    private Section section(String id, String stage, Curve curve, BigDecimal start) {
        String code = "trajectory." + id;
        String title = words.text(code, stage);
        if (curve.withheld() != null) {
            return new Section(id, title, withheld(curve.withheld()), null, List.of(), List.of());
        }
        int until = Objects.requireNonNullElse(curve.until(), 0);
        int all = Objects.requireNonNullElse(curve.partnerships(), 0);
        Line lead = curve.median() == null
                ? words.line(code + ".no-median", all)
                : words.line(code + ".median", all, curve.median());
        List<Row> rows = rows(curve.points(), until, start);
        String label = words.text(code + ".label", stage, lead, rows.getLast().share(), until);
        return new Section(
                id,
                title,
                lead,
                new StepCurve(until, start).plot(curve.points(), curve.median(), label),
                words.texts(code + ".heads", stage),
                rows);
    }

    private Line withheld(TrajectoryView.Withheld reason) {
        return switch (reason) {
            case SMALL -> words.line("trajectory.small");
            case DERIVABLE -> words.line("trajectory.derivable");
        };
    }

    private List<Row> rows(List<Point> points, int until, BigDecimal start) {
        var months = new TreeSet<Integer>();
        int step = QUARTER;
        while (until / step > MOST_ROWS) {
            step *= 2;
        }
        for (int month = 0; month < until; month += step) {
            months.add(month);
        }
        months.add(until);
        return months.stream().map(month -> row(points, month, start)).toList();
    }

    /** Nobody leaves between two points, so the next one tells how many are still observed. */
    private Row row(List<Point> points, int month, BigDecimal start) {
        int atRisk = points.stream()
                .filter(point -> point.month() >= month)
                .findFirst()
                .map(Point::atRisk)
                .orElse(0);
        List<Point> until =
                points.stream().filter(point -> point.month() <= month).toList();
        int came = until.stream().mapToInt(Point::came).sum();
        BigDecimal share = until.isEmpty() ? start : until.getLast().share();
        return new Row(
                words.text("report.number", month),
                words.text("report.number", atRisk),
                words.text("report.number", came),
                words.text("trajectory.share", share));
    }
}

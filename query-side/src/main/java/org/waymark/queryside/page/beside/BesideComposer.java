package org.waymark.queryside.page.beside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.page.beside.BesidePage.Part;
import org.waymark.queryside.page.beside.BesidePage.Row;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.StageView.IndicatorLine;

/** Asks several partnerships the same questions. */
record BesideComposer(Words words, StageNames names) {

    private static final int MONTHS_OF_MEETINGS = 12;

    List<Part> parts(List<PartnershipView> views, BoardView board) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                words.text("beside.stage"),
                List.of(
                        row("beside.standing", views, view -> standing(view.stage())),
                        row("beside.lapse", views, view -> lapse(view.stage())))));
        names.stages()
                .reversed()
                .forEach(stage -> parts.add(new Part(
                        words.text("beside.indicators", stage.label()),
                        indicators(stage.id(), views).toList())));
        parts.add(new Part(
                words.text("beside.record"), record(views, board.basis().asOf())));
        return parts;
    }

    private List<Row> record(List<PartnershipView> views, LocalDate day) {
        return List.of(
                row("beside.partners", views, BesideComposer::partners),
                row("beside.champions", views, view -> number(view.champions().size())),
                row("beside.team", views, view -> number(view.supportTeam().size())),
                row(
                        "beside.meetings",
                        views,
                        view -> number(view.meetings().stream()
                                .filter(meeting -> !meeting.on().first().isAfter(day)
                                        && meeting.on().last().isAfter(day.minusMonths(MONTHS_OF_MEETINGS)))
                                .count())),
                row(
                        "beside.meeting",
                        views,
                        view -> view.meetings().stream()
                                .filter(meeting -> !meeting.on().first().isAfter(day))
                                .findFirst()
                                .map(meeting -> words.line(
                                        "beside.on", words.text("word.MeetingKind." + meeting.kind()), meeting.on()))
                                .orElse(words.line("beside.none"))),
                row(
                        "beside.plan",
                        views,
                        view -> view.plans().stream()
                                .findFirst()
                                .map(plan -> words.line(
                                        "beside.on", words.text("word.PlanForm." + plan.form()), plan.adopted()))
                                .orElse(words.line("beside.none"))),
                row("beside.priorities", views, view -> number(view.priorities().size())),
                row("beside.entries", views, view -> number(view.entries().size())));
    }

    private static Line partners(PartnershipView view) {
        return number(view.roster().size());
    }

    private static Line number(long count) {
        return Line.of(Long.toString(count));
    }

    private Row row(String code, List<PartnershipView> views, Function<PartnershipView, Line> cell) {
        return new Row(words.text(code), views.stream().map(cell).toList());
    }

    private Line standing(StageView stage) {
        var state = StageState.of(stage);
        var stageWords = new StageWords(words);
        Line detail = stageWords.detail(state);
        Line badge = Line.of(stageWords.badge(state, names));
        return detail.isEmpty() ? badge : Line.join(", ", List.of(badge, detail));
    }

    private Line lapse(StageView stage) {
        var next = stage.nextLapse();
        return next == null
                ? words.line("beside.none")
                : words.line("beside.lapses", next.day(), String.join(", ", next.indicators()));
    }

    /** By the rubric that judges most of them: a partnership whose rubric lacks an indicator has an empty cell. */
    private Stream<Row> indicators(String stage, List<PartnershipView> views) {
        return views.stream()
                .flatMap(view -> view.stage().indicators().stream())
                .filter(line -> line.stage().equals(stage))
                .map(line -> line.id() + " " + line.label())
                .distinct()
                .map(label -> new Row(
                        label, views.stream().map(view -> verdict(view, label)).toList()));
    }

    private Line verdict(PartnershipView view, String label) {
        return view.stage().indicators().stream()
                .filter(line -> label.equals(line.id() + " " + line.label()))
                .findFirst()
                .map(this::verdict)
                .orElse(Line.NONE);
    }

    private Line verdict(IndicatorLine line) {
        String word = words.text("verdict." + line.verdict().word());
        return line.since() == null ? Line.of(word) : words.line("beside.since", word, line.since());
    }
}

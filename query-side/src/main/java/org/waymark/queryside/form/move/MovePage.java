package org.waymark.queryside.form.move;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.waymark.queryside.form.choice.Choices;
import org.waymark.queryside.form.correction.AsRead;
import org.waymark.queryside.form.correction.CorrectionRow;
import org.waymark.queryside.form.correction.EntryDesk.Subject;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.FormFrame.Crumb;
import org.waymark.queryside.record.EntryView;
import org.waymark.registry.FactType;

/** What the page of a move shows: the entry's form on the other partnership, what goes along, and what cannot. */
final class MovePage {

    /** Hidden field with the reading of the entry from which the page was made. */
    static final String READING = "_reading";

    private final FormDesk desk;
    private final Choices choices;

    MovePage(FormDesk desk, Choices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    Carried carried(Move move) {
        return Carried.of(move.subject(), move.there(), choices);
    }

    String page(Move move, Typed typed, Problems problems, boolean overtaken, Model model) {
        model.addAttribute("fields", fields(move, typed, problems));
        model.addAttribute("entry", move.subject().now());
        model.addAttribute("entryPage", move.subject().page());
        model.addAttribute("target", move.target().name());
        model.addAttribute("reading", move.reading());
        model.addAttribute("reason", typed.text(Move.REASON));
        model.addAttribute("reasonErrors", problems.at(Move.REASON));
        model.addAttribute("left", left(move, typed));
        model.addAttribute("said", overtaken ? said(move.subject()) : List.of());
        along(move, problems, model);
        return "move/move";
    }

    private void along(Move move, Problems problems, Model model) {
        model.addAttribute(
                "along", move.along().entries().stream().map(this::came).toList());
        model.addAttribute("strangers", String.join(", ", move.along().strangers(move.target())));
        model.addAttribute("alongErrors", problems.at(Along.FIELD));
    }

    private String came(EntryView attendance) {
        var read = new AsRead(desk.words());
        String said = Stream.of("attendees", "headcount")
                .filter(field -> !read.of(attendance, field).isEmpty())
                .map(field -> desk.words().label(attendance.fact(), field) + ": " + read.of(attendance, field))
                .collect(Collectors.joining(". "));
        return said.isEmpty() ? desk.words().say("entry.none") : said;
    }

    /** What was left out and not replaced yet. */
    private List<String> left(Move move, Typed typed) {
        FactType fact = move.subject().fact();
        return carried(move).left().stream()
                .filter(each -> !typed.has(each.field()))
                .map(each -> desk.words().say("move.left", desk.words().label(fact.name(), each.field()), each.said()))
                .toList();
    }

    /** What the entry says now, for whoever typed over an earlier reading. */
    private List<CorrectionRow> said(Subject subject) {
        var read = new AsRead(desk.words());
        return desk.fields().of(subject.fact(), subject.place(), Typed.nothing(), Problems.none()).stream()
                .map(field -> new CorrectionRow(field, read.of(subject.now(), field.path()), null, false))
                .filter(row -> !row.recorded().isEmpty())
                .toList();
    }

    FormFrame frame(Subject subject, HttpServletRequest request) {
        return desk.frame(
                        request,
                        subject.place(),
                        desk.words().say("move.title"),
                        desk.words().say("move.submit"))
                .through(new Crumb(desk.words().say("fact." + subject.now().fact()), subject.page()))
                .seeing(subject.history().basis().position());
    }

    Map<String, String> labels(Move move) {
        Map<String, String> labels =
                new LinkedHashMap<>(FormDesk.labels(fields(move, Typed.nothing(), Problems.none())));
        labels.put(Move.REASON, desk.words().say("move.reason"));
        labels.put(Along.FIELD, desk.words().say("move.along"));
        return labels;
    }

    private List<FormField> fields(Move move, Typed typed, Problems problems) {
        return desk.fields().of(move.subject().fact(), move.there(), typed, problems);
    }
}

package org.waymark.queryside.form.correction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.correction.EntryDesk.Subject;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.FormFrame.Crumb;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Voids an entry about something that never happened, or a correction or void that was itself a mistake. */
@Controller
@NeedsViews
@RequestMapping({
    Home.ENTRY_OF_PARTNERSHIP + "/void",
    Home.ENTRY_OF_COMMUNITY + "/void",
    Home.ENTRY_OF_PERSON + "/void",
    Home.ENTRY_OF_ORGANIZATION + "/void"
})
public class VoidForms {

    private static final FactType VOIDED = FactTypes.named("EntryVoided").orElseThrow();

    private final FormDesk desk;
    private final EntryDesk entries;

    public VoidForms(FormDesk desk, EntryDesk entries) {
        this.desk = desk;
        this.entries = entries;
    }

    @GetMapping
    String open(@PathVariable String id, @PathVariable String entry, HttpServletRequest request, Model model) {
        Subject subject = entries.find(request, id, entry);
        if (subject.now().voided() != null) { // its page says so, and when
            return "redirect:" + subject.page();
        }
        model.addAttribute("frame", desk.draft(request, frame(subject, request)));
        return page(subject, desk.opening(request, Typed.nothing()), Problems.none(), model);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @PathVariable String entry,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = entries.find(request, id, entry);
        Submission sent = Submission.of(request);
        Map<String, String> labels = FormDesk.labels(fields(subject, sent.typed(), Problems.none()));
        return switch (desk.send(commit(subject, sent), sent, actor, labels)) {
            case Sent.Recorded done -> desk.recorded(done, subject.place().home(), "EntryVoided", request);
            case Sent.Back back -> {
                desk.back(back, frame(subject, request), sent, model, response);
                yield page(subject, sent.typed(), back.problems(), model);
            }
        };
    }

    private static Commit commit(Subject subject, Submission sent) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("entry", new Minting(sent.commandId()).id("VoidEntry/entry"));
        Bodies.subject(body, VOIDED, subject.place());
        body.put("voids", subject.now().entry());
        if (sent.typed().has("reason")) {
            body.put("reason", sent.typed().text("reason"));
        }
        return new Commit().add("VoidEntry", body);
    }

    private List<FormField> fields(Subject subject, Typed typed, Problems problems) {
        return desk.fields().own(VOIDED, subject.place(), typed, problems).stream()
                .filter(field -> field.path().equals("reason"))
                .toList();
    }

    private String page(Subject subject, Typed typed, Problems problems, Model model) {
        model.addAttribute("fields", fields(subject, typed, problems));
        model.addAttribute("entry", subject.now());
        model.addAttribute("entryPage", subject.page());
        model.addAttribute("amendment", subject.now().amends() != null);
        model.addAttribute("correctable", subject.now().correctable());
        model.addAttribute(
                "movable",
                subject.home().kind() == Home.Kind.PARTNERSHIP && subject.now().movable());
        var read = new AsRead(desk.words())
                .naming(desk.fields().of(subject.fact(), subject.place(), Typed.nothing(), Problems.none()));
        model.addAttribute(
                "said",
                desk.fields().own(subject.fact(), subject.place(), typed, Problems.none()).stream()
                        .map(field -> new CorrectionRow(field, read.of(subject.now(), field.path()), null, false))
                        .filter(row -> !row.recorded().isEmpty())
                        .toList());
        model.addAttribute("on", read.of(subject.now(), "on"));
        return "correction/void";
    }

    private FormFrame frame(Subject subject, HttpServletRequest request) {
        return desk.frame(
                        request,
                        subject.place(),
                        desk.words().say("void.title"),
                        desk.words().say("void.submit"))
                .through(new Crumb(desk.words().say("fact." + subject.now().fact()), subject.page()))
                .seeing(subject.history().basis().position());
    }
}

package org.waymark.queryside.form.correction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.correction.EntryDesk.Subject;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.ForWhom;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.FormFrame.Crumb;
import org.waymark.queryside.form.page.FormNotice;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import org.waymark.queryside.record.EntryView;

/** Corrects an entry: what is recorded beside what it should have been, and why. */
@Controller
@NeedsViews
@RequestMapping({
    Home.ENTRY_OF_PARTNERSHIP + "/correct",
    Home.ENTRY_OF_COMMUNITY + "/correct",
    Home.ENTRY_OF_PERSON + "/correct",
    Home.ENTRY_OF_ORGANIZATION + "/correct"
})
public class CorrectionForms {

    private static final String READING = "_reading";

    private final FormDesk desk;
    private final EntryDesk entries;

    public CorrectionForms(FormDesk desk, EntryDesk entries) {
        this.desk = desk;
        this.entries = entries;
    }

    @GetMapping
    String open(@PathVariable String id, @PathVariable String entry, HttpServletRequest request, Model model) {
        Subject subject = correctable(request, id, entry);
        Typed typed = desk.opening(request, AsTyped.of(subject.now()));
        model.addAttribute("frame", desk.draft(request, frame(subject, request)));
        return page(subject, typed, Problems.none(), false, model);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @PathVariable String entry,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = correctable(request, id, entry);
        Submission came = Submission.of(request);
        Submission sent = came.with(
                ForWhom.in(subject.fact(), came.typed(), subject.place(), desk).settle());
        if (sent.fills()) {
            desk.again(frame(subject, request), sent, null, model);
            return page(subject, sent.typed(), Problems.none(), false, model);
        }
        return switch (outcome(subject, sent, actor)) {
            case Sent.Recorded done -> desk.recorded(done, subject.place().home(), "EntryCorrected", request);
            case Sent.Back back -> back(subject, back, request, response, sent, model);
        };
    }

    /** The first copy of this very form is no somebody else, so it is looked for before the reading is compared. */
    private Sent outcome(Subject subject, Submission sent, CurrentActor actor) {
        if (overtaken(subject, sent)) {
            return desk.earlier(sent, actor).orElseGet(this::meanwhile);
        }
        var commit = new CorrectionCommit(subject, sent, desk.words()).make();
        ForWhom.in(subject.fact(), sent.typed(), subject.place(), desk).ask(commit);
        new StageNamed(desk, subject).ask(sent.typed(), commit);
        if (unchanged(subject, sent.typed())) {
            commit.refuse("", desk.words().say("correct.nothing"));
        }
        commit.drawn(desk.fields().of(subject.fact(), subject.place(), sent.typed(), Problems.none()));
        return desk.send(commit, sent, actor, labels(subject));
    }

    private String back(
            Subject subject,
            Sent.Back back,
            HttpServletRequest request,
            HttpServletResponse response,
            Submission sent,
            Model model) {
        desk.back(back, frame(subject, request), sent, model, response);
        return page(subject, sent.typed(), back.problems(), overtaken(subject, sent), model);
    }

    private boolean unchanged(Subject subject, Typed typed) {
        Typed now = AsTyped.of(subject.now());
        return desk.fields().of(subject.fact(), subject.place(), typed, Problems.none()).stream()
                .noneMatch(field -> changed(now, typed, field));
    }

    /** A date says how exact it is only when it is approximate; the control sends that answer always. */
    private static boolean changed(Typed now, Typed typed, FormField field) {
        String path = field.path();
        return field.control() == Control.FUZZY_DATE
                ? !DateTyped.read(now, path).equals(DateTyped.read(typed, path))
                : !now.sameWithin(typed, path);
    }

    private static boolean overtaken(Subject subject, Submission sent) {
        return sent.typed().has(READING) && !sent.typed().text(READING).equals(subject.reading());
    }

    private String page(Subject subject, Typed typed, Problems problems, boolean overtaken, Model model) {
        List<FormField> fields = desk.fields().of(subject.fact(), subject.place(), typed, problems);
        Typed now = AsTyped.of(subject.now());
        var read = new AsRead(desk.words()).naming(fields);
        EntryView before = overtaken ? subject.history().original() : subject.now();
        model.addAttribute(
                "rows",
                fields.stream()
                        .map(field -> new CorrectionRow(
                                field,
                                read.of(before, field.path()),
                                overtaken ? read.of(subject.now(), field.path()) : null,
                                changed(now, typed, field)))
                        .toList());
        model.addAttribute("entry", subject.now());
        model.addAttribute("entryPage", subject.page());
        model.addAttribute("reading", subject.reading());
        model.addAttribute("reason", typed.text(CorrectionCommit.REASON));
        model.addAttribute("link", typed.text(CorrectionCommit.LINK));
        model.addAttribute("reasonErrors", problems.at(CorrectionCommit.REASON));
        model.addAttribute("overtaken", overtaken);
        return "correction/correct";
    }

    private FormFrame frame(Subject subject, HttpServletRequest request) {
        FormFrame frame = desk.frame(
                request,
                subject.place(),
                desk.words().say("correct.title"),
                desk.words().say("correct.submit"));
        return frame.through(new Crumb(desk.words().say("fact." + subject.now().fact()), subject.page()))
                .seeing(subject.history().basis().position());
    }

    private Map<String, String> labels(Subject subject) {
        Map<String, String> labels = new LinkedHashMap<>(
                FormDesk.labels(desk.fields().of(subject.fact(), subject.place(), Typed.nothing(), Problems.none())));
        labels.put(CorrectionCommit.REASON, desk.words().say("correct.reason"));
        return labels;
    }

    private Subject correctable(HttpServletRequest request, String id, String entry) {
        Subject subject = entries.find(request, id, entry);
        if (!subject.now().correctable()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no correction of this entry could be taken");
        }
        return subject;
    }

    private Sent.Back meanwhile() {
        var line = new FormNotice.Line(desk.words().say("correct.meanwhile.text"), null);
        var notice =
                new FormNotice(FormNotice.Kind.CONFLICT, desk.words().say("correct.meanwhile"), List.of(line), null);
        return new Sent.Back(HttpStatus.CONFLICT, notice, Problems.none());
    }
}

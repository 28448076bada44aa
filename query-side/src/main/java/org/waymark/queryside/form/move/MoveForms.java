package org.waymark.queryside.form.move;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.form.choice.Choices;
import org.waymark.queryside.form.correction.EntryDesk;
import org.waymark.queryside.form.correction.EntryDesk.Subject;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.CommandCommits;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormNotice;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;

/** Moves an entry to the partnership on which it should have been recorded: asks which, then shows its form there. */
@Controller
@NeedsViews
public class MoveForms {

    private static final String WHICH = Home.ENTRY_OF_PARTNERSHIP + "/move";
    private static final String FORM = WHICH + "/{to}";

    private final FormDesk desk;
    private final EntryDesk entries;
    private final Elsewhere elsewhere;
    private final CommandCommits commands;
    private final MovePage pages;

    public MoveForms(FormDesk desk, EntryDesk entries, Choices choices, Communities communities) {
        this.desk = desk;
        this.entries = entries;
        this.elsewhere = new Elsewhere(communities);
        this.commands = new CommandCommits(desk);
        this.pages = new MovePage(desk, choices);
    }

    @GetMapping(WHICH)
    String choose(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            Model model) {
        Subject subject = standing(request, id, entry);
        if (subject.now().voided() != null) { // its page says so, and when
            return "redirect:" + subject.page();
        }
        if (to != null && !to.isEmpty()) {
            return "redirect:" + subject.page() + "/move/" + Address.segment(to);
        }
        model.addAttribute("frame", pages.frame(subject, request));
        model.addAttribute("entry", subject.now());
        model.addAttribute("entryPage", subject.page());
        model.addAttribute("groups", elsewhere.than(id));
        model.addAttribute("missing", to != null);
        return "move/choose";
    }

    @GetMapping(FORM)
    String open(
            @PathVariable String id,
            @PathVariable String entry,
            @PathVariable String to,
            HttpServletRequest request,
            Model model) {
        Move move = move(request, id, entry, to);
        if (move.subject().now().voided() != null) {
            return "redirect:" + move.subject().page();
        }
        Typed typed = desk.opening(request, pages.carried(move).typed());
        model.addAttribute("frame", desk.draft(request, pages.frame(move.subject(), request)));
        return pages.page(move, typed, Problems.none(), false, model);
    }

    @PostMapping(FORM)
    String send(
            @PathVariable String id,
            @PathVariable String entry,
            @PathVariable String to,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Move move = move(request, id, entry, to);
        Submission sent = commands.settled(move.command(), move.there(), Submission.of(request));
        if (sent.fills()) {
            desk.again(pages.frame(move.subject(), request), sent, null, model);
            return pages.page(move, sent.typed(), Problems.none(), false, model);
        }
        return switch (outcome(move, sent, actor)) {
            case Sent.Recorded done ->
                desk.recorded(done, move.there().home(), move.subject().fact().name(), request);
            case Sent.Back back -> {
                desk.back(back, pages.frame(move.subject(), request), sent, model, response);
                yield pages.page(move, sent.typed(), back.problems(), overtaken(move, sent), model);
            }
        };
    }

    /** Once it is recorded the entry is voided, so the first copy of this form is looked for before anybody is blamed. */
    private Sent outcome(Move move, Submission sent, CurrentActor actor) {
        if (!move.subject().now().movable()) {
            return desk.earlier(sent, actor).orElseGet(() -> meanwhile("move.gone"));
        }
        if (overtaken(move, sent)) {
            return desk.earlier(sent, actor).orElseGet(() -> meanwhile("move.meanwhile"));
        }
        return desk.send(move.commit(commands, sent, desk.words()), sent, actor, pages.labels(move));
    }

    private static boolean overtaken(Move move, Submission sent) {
        return !sent.typed().text(MovePage.READING).equals(move.reading());
    }

    private Sent.Back meanwhile(String key) {
        var line = new FormNotice.Line(desk.words().say(key + ".text"), null);
        var notice = new FormNotice(FormNotice.Kind.CONFLICT, desk.words().say(key), List.of(line), null);
        return new Sent.Back(HttpStatus.CONFLICT, notice, Problems.none());
    }

    private Move move(HttpServletRequest request, String id, String entry, String to) {
        Subject subject = standing(request, id, entry);
        if (to.equals(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "it stands there");
        }
        return new Move(
                subject,
                desk.places().partnership(to),
                Along.with(subject.now(), desk.places().partnership(id).entries()));
    }

    /** The entry, which could be moved or was voided already; anything else has no such page. */
    private Subject standing(HttpServletRequest request, String id, String entry) {
        Subject subject = entries.find(request, id, entry);
        if (!subject.now().movable() && subject.now().voided() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "this entry cannot stand on another partnership");
        }
        return subject;
    }
}

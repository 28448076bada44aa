package org.waymark.queryside.form.erasure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.access.CurrentActor;
import org.waymark.erasure.EraseTexts;
import org.waymark.erasure.LegalBasis;
import org.waymark.erasure.TextsErased;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.form.correction.EntryDesk;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import tools.jackson.databind.node.ObjectNode;

/** The form that erases texts. What would go it asks the side that decides, so that the two cannot differ. */
@Controller
@NeedsViews
public class EraseForms {

    private static final String SURE = "sure";
    private static final String TEXTS = "texts";
    private static final String BASIS = "basis";
    private static final String WORDS = "words";

    private final FormDesk desk;
    private final EntryDesk entries;
    private final CommandClient client;

    public EraseForms(FormDesk desk, EntryDesk entries, CommandClient client) {
        this.desk = desk;
        this.entries = entries;
        this.client = client;
    }

    @GetMapping({
        Home.ENTRY_OF_PARTNERSHIP + "/erase",
        Home.ENTRY_OF_COMMUNITY + "/erase",
        Home.ENTRY_OF_PERSON + "/erase",
        Home.ENTRY_OF_ORGANIZATION + "/erase"
    })
    String ofEntry(
            @PathVariable String id,
            @PathVariable String entry,
            CurrentActor actor,
            HttpServletRequest request,
            Model model) {
        return open(entry(id, entry, request), actor, request, model);
    }

    @PostMapping({
        Home.ENTRY_OF_PARTNERSHIP + "/erase",
        Home.ENTRY_OF_COMMUNITY + "/erase",
        Home.ENTRY_OF_PERSON + "/erase",
        Home.ENTRY_OF_ORGANIZATION + "/erase"
    })
    String sendOfEntry(
            @PathVariable String id,
            @PathVariable String entry,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(entry(id, entry, request), actor, request, response, model);
    }

    @GetMapping("/people/{id}/erase")
    String ofPerson(@PathVariable String id, CurrentActor actor, HttpServletRequest request, Model model) {
        return open(person(id), actor, request, model);
    }

    @PostMapping("/people/{id}/erase")
    String sendOfPerson(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(person(id), actor, request, response, model);
    }

    @GetMapping("/organizations/{id}/erase")
    String ofOrganization(@PathVariable String id, CurrentActor actor, HttpServletRequest request, Model model) {
        return open(organization(id), actor, request, model);
    }

    @PostMapping("/organizations/{id}/erase")
    String sendOfOrganization(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(organization(id), actor, request, response, model);
    }

    private Erasable entry(String id, String entry, HttpServletRequest request) {
        var subject = entries.find(request, id, entry);
        String label = desk.words().say("fact." + subject.now().fact());
        return new Erasable(
                subject.place(),
                subject.page(),
                label,
                entry,
                subject.home().field(),
                subject.home().id());
    }

    private Erasable person(String id) {
        return desk.directory()
                .person(id, Audience.SIGNED_IN)
                .map(card -> someone(Address.person(id), card.person().shown(), "person", id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Erasable organization(String id) {
        return desk.directory()
                .organisation(id)
                .map(name -> someone(Address.organization(id), name.shown(), "org", id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Erasable someone(String page, String name, String field, String id) {
        return new Erasable(Place.directory(desk.words().say("form.people")), page, name, "", field, id);
    }

    private String open(Erasable what, CurrentActor actor, HttpServletRequest request, Model model) {
        model.addAttribute("frame", frame(what, request));
        return page(what, Typed.nothing(), Problems.none(), actor, model);
    }

    private String send(
            Erasable what, CurrentActor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
        Submission sent = Submission.of(request);
        return switch (desk.send(commit(what, sent), sent, actor, labels())) {
            case Sent.Recorded done -> desk.recorded(done, what.page(), TextsErased.NAME, request);
            case Sent.Back back -> {
                desk.back(back, frame(what, request), sent, model, response);
                yield page(what, sent.typed(), back.problems(), actor, model);
            }
        };
    }

    private Commit commit(Erasable what, Submission sent) {
        Typed typed = sent.typed();
        ObjectNode body = what.body();
        body.put("entry", new Minting(sent.commandId()).id("EraseTexts/entry"));
        var texts = body.putArray(TEXTS);
        typed.all(TEXTS).forEach(texts::add);
        body.put(BASIS, typed.text(BASIS));
        if (typed.has(WORDS)) {
            body.put(WORDS, typed.text(WORDS));
        }
        var commit = new Commit();
        refuse(commit, typed.all(TEXTS).isEmpty(), TEXTS);
        refuse(commit, !typed.has(BASIS), BASIS);
        refuse(commit, !typed.has(SURE), SURE);
        return commit.add(EraseTexts.NAME, body);
    }

    private void refuse(Commit commit, boolean missing, String field) {
        if (missing) {
            commit.refuse(field, desk.words().say("erase." + field + ".missing"));
        }
    }

    private String page(Erasable what, Typed typed, Problems problems, CurrentActor actor, Model model) {
        List<Going> going = going(what, typed, actor);
        model.addAttribute("what", what.label());
        model.addAttribute("page", what.page());
        model.addAttribute("someone", what.entry().isEmpty());
        model.addAttribute("going", going);
        model.addAttribute("count", Going.all(going));
        model.addAttribute("bases", bases());
        model.addAttribute(BASIS, typed.text(BASIS));
        model.addAttribute(WORDS, typed.text(WORDS));
        for (String field : List.of(TEXTS, BASIS, WORDS, SURE)) {
            model.addAttribute(field + "Errors", problems.at(field));
        }
        return "erasure/erase";
    }

    /** Nothing where nothing is left, or the other side cannot say. */
    private List<Going> going(Erasable what, Typed typed, CurrentActor actor) {
        ObjectNode body = what.body().put(BASIS, LegalBasis.REQUEST.word());
        var call = new CommandCall(EraseTexts.NAME, body, UUID.randomUUID(), actor.accountId(), null, true);
        return client.send(call) instanceof CommandReply.Accepted tried
                ? Going.of(tried, typed.all(TEXTS), desk.words())
                : List.of();
    }

    private List<Pick> bases() {
        return Arrays.stream(LegalBasis.values())
                .map(basis -> new Pick(basis.word(), desk.words().say("word.LegalBasis." + basis.word())))
                .toList();
    }

    private Map<String, String> labels() {
        return Map.of(
                TEXTS, desk.words().say("erase.texts"),
                BASIS, desk.words().say("erase.basis"),
                WORDS, desk.words().say("erase.words"),
                SURE, desk.words().say("erase.sure.label"));
    }

    private FormFrame frame(Erasable what, HttpServletRequest request) {
        return desk.frame(
                        request,
                        what.place(),
                        desk.words().say("erase.title"),
                        desk.words().say("erase.submit"))
                .through(new FormFrame.Crumb(what.label(), what.page()));
    }
}

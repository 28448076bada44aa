package org.waymark.queryside.form.attest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.access.CurrentActor;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.body.Filling;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Dates;
import org.waymark.queryside.form.choice.PickGroup;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Defaults;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.Places;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/** Attests several clauses with one statement: one entry for each, in one commit. */
@Controller
@NeedsViews
@RequestMapping("/partnerships/{id}/record/GiveAttestation")
public class AttestForms {

    private static final FactType GIVEN = FactTypes.named("AttestationGiven").orElseThrow();

    private final FormDesk desk;
    private final Attestable attestable;

    public AttestForms(FormDesk desk, Rubrics rubrics) {
        this.desk = desk;
        this.attestable = new Attestable(rubrics, desk.words());
    }

    @GetMapping
    String open(@PathVariable String id, HttpServletRequest request, Model model) {
        PartnershipView view = desk.places().partnership(id);
        Place place = Places.at(view);
        Typed typed = desk.opening(request, Defaults.of(GIVEN, desk.places().today(place)));
        model.addAttribute("frame", desk.draft(request, frame(place, request)));
        return page(view, fields(view, typed, Problems.none()), model);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PartnershipView view = desk.places().partnership(id);
        Place place = Places.at(view);
        Submission sent = Submission.of(request);
        List<FormField> fields = fields(view, sent.typed(), Problems.none());
        if (sent.fills()) {
            desk.again(frame(place, request), sent, null, model);
            return page(view, fields, model);
        }
        return switch (desk.send(commit(place, sent), sent, actor, FormDesk.labels(fields))) {
            case Sent.Recorded done -> desk.recorded(done, place.home(), GIVEN.name(), request);
            case Sent.Back back -> {
                desk.back(back, frame(place, request), sent, model, response);
                yield page(view, fields(view, sent.typed(), back.problems()), model);
            }
        };
    }

    private Commit commit(Place place, Submission sent) {
        var commit = new Commit();
        var minting = new Minting(sent.commandId());
        List<String> clauses = sent.typed().all("clause");
        if (clauses.isEmpty()) {
            commit.refuse("clause", desk.words().say("attest.none"));
            return commit;
        }
        if (sent.typed().text("role").equals(AttestationRole.REVIEWER.word())) {
            reviewer(place, sent, commit);
        }
        var newcomers = desk.newcomers(commit, place, minting, sent);
        Typed filled = Filling.in(GIVEN, place, sent.typed(), newcomers);
        for (String clause : clauses) {
            Typed one = filled.with("clause", clause);
            commit.add("GiveAttestation", Bodies.of(GIVEN, place, one, minting, "GiveAttestation/" + clause));
        }
        return commit;
    }

    /** A reviewer's word counts only while somebody holds that role: said before it is recorded for nothing. */
    private void reviewer(Place place, Submission sent, Commit commit) {
        String on = DateTyped.read(sent.typed(), "on");
        FuzzyDate.parse(on).map(FuzzyDate::first).ifPresent(day -> {
            if (desk.places().reviewers(place, day) == 0) {
                desk.doubts(place, sent, commit)
                        .ask(
                                "role",
                                "reviewer:" + day,
                                desk.words().say("attest.role.nobody", Dates.shown(FuzzyDate.day(day))),
                                desk.words().say("attest.role.anyway"));
            }
        });
    }

    private List<FormField> fields(PartnershipView view, Typed typed, Problems problems) {
        return desk.fields().of(GIVEN, Places.at(view), typed, problems).stream()
                .map(field -> field.path().equals("clause")
                        ? field.offering(Control.TICKS, List.of(new PickGroup("", attestable.of(view.stage()))))
                        : field)
                .toList();
    }

    private String page(PartnershipView view, List<FormField> fields, Model model) {
        model.addAttribute("fields", fields);
        Place place = Places.at(view);
        model.addAttribute("place", place);
        model.addAttribute(
                "reviewers", desk.places().reviewers(place, desk.places().today(place)));
        return "attest/give";
    }

    private FormFrame frame(Place place, HttpServletRequest request) {
        String title = desk.words().say("command.GiveAttestation");
        return desk.frame(request, place, title, title);
    }
}

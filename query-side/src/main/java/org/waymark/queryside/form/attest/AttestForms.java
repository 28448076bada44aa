package org.waymark.queryside.form.attest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.waymark.queryside.form.choice.PickGroup;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Asks;
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
        return switch (desk.send(commit(view, sent).drawn(fields), sent, actor, FormDesk.labels(fields))) {
            case Sent.Recorded done -> desk.recorded(done, place.home(), GIVEN.name(), request);
            case Sent.Back back -> {
                desk.back(back, frame(place, request), sent, model, response);
                yield page(view, fields(view, sent.typed(), back.problems()), model);
            }
        };
    }

    private Commit commit(PartnershipView view, Submission sent) {
        Place place = Places.at(view);
        var commit = new Commit();
        var minting = new Minting(sent.commandId());
        List<String> clauses = sent.typed().all("clause");
        if (clauses.isEmpty()) {
            commit.refuse("clause", desk.words().say("attest.none"));
            return commit;
        }
        counts(view, sent, commit);
        Asks.contents(GIVEN, sent.typed(), commit, desk.doubts(place, sent, commit), desk.words());
        var newcomers = desk.newcomers(commit, place, minting, sent);
        Typed filled = Filling.in(GIVEN, place, sent.typed(), newcomers);
        for (String clause : clauses) {
            Typed one = filled.with("clause", clause);
            commit.add("GiveAttestation", Bodies.of(GIVEN, place, one, minting, "GiveAttestation/" + clause));
        }
        return commit;
    }

    /** Says before anything is recorded for nothing that it would be. */
    private void counts(PartnershipView view, Submission sent, Commit commit) {
        Place place = Places.at(view);
        Optional<FuzzyDate> on = FuzzyDate.parse(DateTyped.read(sent.typed(), "on"));
        Optional<AttestationRole> role = WordsThatCount.role(sent.typed().text("role"));
        if (on.isEmpty() || role.isEmpty()) {
            return;
        }
        var doubts = desk.doubts(place, sent, commit);
        var words = new WordsThatCount(sent.typed(), role.get(), on.get(), "role", doubts, desk.words());
        List<String> reviewers = desk.places().reviewersOn(place, on.get().first());
        long wrong = sent.typed().all("clause").stream()
                .filter(clause -> words.asked(clause, attestable.roles(clause, view.stage()), reviewers))
                .count();
        if (wrong == 0) {
            words.held(
                    Stream.of(on.get().first(), on.get().last())
                            .distinct()
                            .map(day -> desk.places().partnership(view.id(), day))
                            .toList(),
                    reviewers);
        }
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
        List<String> reviewers = desk.places().reviewersOn(place, desk.places().today(place));
        model.addAttribute("noReviewer", place.community() != null && reviewers.isEmpty());
        model.addAttribute("holders", RoleHolders.of(view, reviewers, desk.directory(), desk.words()));
        return "attest/give";
    }

    private FormFrame frame(Place place, HttpServletRequest request) {
        String title = desk.words().say("command.GiveAttestation");
        return desk.frame(request, place, title, title);
    }
}

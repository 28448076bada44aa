package org.waymark.queryside.form.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.access.CurrentActor;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Dates;
import org.waymark.queryside.form.choice.PickGroup;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.choice.RubricChoices;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Defaults;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import org.waymark.queryside.form.rubric.RubricBodies;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import tools.jackson.databind.node.ObjectNode;

/**
 * Registers a community. A rubric that ships is published and adopted in the same commit, so that from its first day the
 * log itself holds the rules by which the community judges; a trial begins in it too, so that nobody reads it before.
 */
@Controller
@NeedsViews
@RequestMapping("/communities/new")
public class CommunityForms {

    private static final FactType REGISTERED =
            FactTypes.named("CommunityRegistered").orElseThrow();

    private static final FactType TRIAL = FactTypes.named("TrialBegun").orElseThrow();

    private final FormDesk desk;

    public CommunityForms(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String open(HttpServletRequest request, Model model) {
        Place place = nowhere();
        Typed typed =
                desk.opening(request, Defaults.of(REGISTERED, desk.places().today(place)));
        model.addAttribute("frame", desk.draft(request, frame(place, request)));
        return page(fields(place, typed, Problems.none()), model);
    }

    @PostMapping
    String send(CurrentActor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
        Submission sent = Submission.of(request);
        Place place = nowhere();
        List<FormField> fields = fields(place, sent.typed(), Problems.none());
        if (sent.fills()) {
            desk.again(frame(place, request), sent, null, model);
            return page(fields, model);
        }
        String community = new Minting(sent.commandId()).id("community");
        return switch (desk.send(
                asking(commit(community, sent), sent).drawn(fields), sent, actor, FormDesk.labels(fields))) {
            case Sent.Recorded done -> desk.recorded(done, Address.community(community), REGISTERED.name(), request);
            case Sent.Back back -> {
                desk.back(back, frame(place, request), sent, model, response);
                yield page(fields(place, sent.typed(), back.problems()), model);
            }
        };
    }

    /** With the question whether a day ahead is meant: it may be a slip. */
    private Commit asking(Commit commit, Submission sent) {
        Place place = nowhere();
        FuzzyDate.parse(DateTyped.read(sent.typed(), "on"))
                .filter(on -> on.first().isAfter(desk.places().today(place)))
                .ifPresent(on -> desk.doubts(place, sent, commit)
                        .ask(
                                "on",
                                "ahead:" + on,
                                desk.words().say("register.community.ahead", Dates.shown(on)),
                                desk.words().say("register.community.ahead.confirm", Dates.shown(on))));
        return commit;
    }

    private Commit commit(String community, Submission sent) {
        var minting = new Minting(sent.commandId());
        var place = new Place(null, community, sent.typed().text("name"));
        ObjectNode registered = Bodies.of(REGISTERED, place, sent.typed(), minting, "RegisterCommunity");
        Commit commit = new Commit().add("RegisterCommunity", registered);
        Optional<Rubric> chosen = RubricChoices.shipped(sent.typed().text("rubric"));
        if (chosen.isEmpty()) {
            commit.refuse("rubric", desk.words().say("rubric.adopt.none"));
            return commit;
        }
        Typed dated = Typed.nothing().with("on", registered.path("on").asString(""));
        if (sent.typed().has("trial")) {
            commit.add("BeginTrial", Bodies.of(TRIAL, place, dated, minting, "BeginTrial"), "on");
        }
        Typed from = dated.with("from", sent.typed().text("on"));
        return commit.add("PublishRubric", RubricBodies.publish(chosen.get(), place, dated, minting), "on")
                .add("AdoptRubric", RubricBodies.adopt(chosen.get(), place, from, minting), "on");
    }

    private Place nowhere() {
        return new Place(null, null, desk.words().say("register.community.place"));
    }

    private FormFrame frame(Place place, HttpServletRequest request) {
        String title = desk.words().say("command.RegisterCommunity");
        return desk.frame(request, place, title, title);
    }

    private List<FormField> fields(Place place, Typed typed, Problems problems) {
        return desk.fields().of(REGISTERED, place, typed, problems).stream()
                .filter(field ->
                        !field.path().equals("evidence") && !field.path().equals("visibility"))
                .flatMap(field -> field.path().equals("note")
                        ? Stream.of(rubric(typed, problems), trial(typed, problems), field)
                        : Stream.of(field))
                .toList();
    }

    private FormField rubric(Typed typed, Problems problems) {
        String chosen = typed.has("rubric")
                ? typed.text("rubric")
                : ShippedRubric.DEFAULT.read().digest();
        return new FormField(
                "rubric",
                FormField.Control.RADIO,
                desk.words().label("RubricAdopted", "rubric"),
                desk.words().say("register.community.rubric"),
                true,
                chosen,
                List.of(chosen),
                PickGroup.plain(RubricChoices.shipped(desk.words())),
                List.of(),
                problems.at("rubric"),
                null,
                null);
    }

    private FormField trial(Typed typed, Problems problems) {
        return new FormField(
                "trial",
                FormField.Control.CHECK,
                desk.words().say("register.community.trial"),
                desk.words().say("register.community.trial.hint"),
                false,
                typed.text("trial"),
                List.of(),
                List.of(),
                List.of(),
                problems.at("trial"),
                null,
                null);
    }

    private static String page(List<FormField> fields, Model model) {
        model.addAttribute("fields", fields);
        return "register/community";
    }
}

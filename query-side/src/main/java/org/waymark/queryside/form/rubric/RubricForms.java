package org.waymark.queryside.form.rubric;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.choice.RubricChoices;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Defaults;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Sentences;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricDefect;
import org.waymark.rubric.file.RubricReader;
import org.waymark.rubric.file.RubricReading;

/**
 * Publishes a text of one's own, and adopts a version: one that was published, or one that ships, which is then published
 * in the same commit.
 */
@Controller
@NeedsViews
@RequestMapping("/communities/{id}/record")
public class RubricForms {

    private static final Set<String> READ_OFF = Set.of("rubric", "version", "digest");

    private final FormDesk desk;

    public RubricForms(FormDesk desk) {
        this.desk = desk;
    }

    /** Which of the two forms. */
    private enum Form {
        PUBLISH,
        ADOPT;

        FactType fact() {
            return switch (this) {
                case PUBLISH -> RubricBodies.PUBLISHED;
                case ADOPT -> RubricBodies.ADOPTED;
            };
        }

        String title() {
            return switch (this) {
                case PUBLISH -> "command.PublishRubric";
                case ADOPT -> "command.AdoptRubric";
            };
        }
    }

    @GetMapping("/PublishRubric")
    String openPublish(@PathVariable String id, HttpServletRequest request, Model model) {
        return open(Form.PUBLISH, id, request, model);
    }

    @GetMapping("/AdoptRubric")
    String openAdopt(@PathVariable String id, HttpServletRequest request, Model model) {
        return open(Form.ADOPT, id, request, model);
    }

    @PostMapping("/PublishRubric")
    String publish(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(Form.PUBLISH, id, actor, request, response, model);
    }

    @PostMapping("/AdoptRubric")
    String adopt(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(Form.ADOPT, id, actor, request, response, model);
    }

    private String open(Form form, String id, HttpServletRequest request, Model model) {
        Place place = desk.places().community(id);
        Typed typed =
                desk.opening(request, Defaults.of(form.fact(), desk.places().today(place)));
        model.addAttribute("frame", desk.draft(request, frame(form, place, request)));
        return page(fields(form, place, typed, Problems.none()), model);
    }

    private String send(
            Form form,
            String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Place place = desk.places().community(id);
        Submission sent = Submission.of(request);
        List<FormField> fields = fields(form, place, sent.typed(), Problems.none());
        if (sent.fills()) {
            desk.again(frame(form, place, request), sent, null, model);
            return page(fields, model);
        }
        return switch (desk.send(commit(form, place, sent), sent, actor, FormDesk.labels(fields))) {
            case Sent.Recorded done ->
                desk.recorded(done, place.home(), form.fact().name(), request);
            case Sent.Back back -> {
                desk.back(back, frame(form, place, request), sent, model, response);
                yield page(fields(form, place, sent.typed(), back.problems()), model);
            }
        };
    }

    private Commit commit(Form form, Place place, Submission sent) {
        var commit = new Commit();
        var minting = new Minting(sent.commandId());
        switch (form) {
            case PUBLISH -> publish(place, sent.typed(), minting, commit);
            case ADOPT -> adopt(place, sent.typed(), minting, commit);
        }
        return commit;
    }

    private void publish(Place place, Typed typed, Minting minting, Commit commit) {
        switch (RubricReader.read(typed.raw("document"))) {
            case RubricReading.Refused refused ->
                refused.defects().forEach(defect -> commit.refuse("document", said(defect)));
            case RubricReading.Sound(Rubric rubric) -> {
                commit.add("PublishRubric", RubricBodies.publish(rubric, place, typed, minting), RubricForms::inText);
                if (typed.has("from")) {
                    var adopted = RubricBodies.adopt(rubric, place, RubricBodies.bare(typed), minting);
                    commit.add("AdoptRubric", adopted, RubricForms::inText);
                }
            }
        }
    }

    /** Whatever is wrong with what was read off the text is wrong with the text. */
    private static String inText(String path) {
        return READ_OFF.contains(path) || path.startsWith("document") ? "document" : path;
    }

    private String said(RubricDefect defect) {
        return desk.words()
                .say(
                        "rubric.publish.defect",
                        defect.line(),
                        defect.column(),
                        defect.wrong(),
                        Sentences.sentence("", defect.right()));
    }

    private void adopt(Place place, Typed typed, Minting minting, Commit commit) {
        String digest = typed.text("rubric");
        var published = choices(place).published(digest);
        if (published.isPresent()) {
            var line = published.get();
            var body = RubricBodies.adopt(line.id(), line.version(), place, typed, minting);
            commit.add("AdoptRubric", body, RubricForms::inChoice);
            return;
        }
        var shipped = RubricChoices.shipped(digest);
        if (shipped.isEmpty()) {
            commit.refuse("rubric", desk.words().say("rubric.adopt.none"));
            return;
        }
        Rubric rubric = shipped.get();
        var publication = RubricBodies.publish(rubric, place, RubricBodies.bare(typed), minting);
        commit.add("PublishRubric", publication, RubricForms::inChoice)
                .add("AdoptRubric", RubricBodies.adopt(rubric, place, typed, minting), RubricForms::inChoice);
    }

    private static String inChoice(String path) {
        return READ_OFF.contains(path) ? "rubric" : path;
    }

    private RubricChoices choices(Place place) {
        String community = place.community() == null ? "" : place.community();
        return new RubricChoices(desk.places().rubrics(community), desk.words());
    }

    private List<FormField> fields(Form form, Place place, Typed typed, Problems problems) {
        Stream<FormField> all = desk.fields().of(form.fact(), place, typed, problems).stream();
        return switch (form) {
            case PUBLISH ->
                all.filter(field -> !READ_OFF.contains(field.path()))
                        .flatMap(field -> field.path().equals("document")
                                ? Stream.of(field, from(place, typed, problems))
                                : Stream.of(field))
                        .toList();
            case ADOPT ->
                all.filter(field -> !field.path().equals("version"))
                        .map(field -> field.path().equals("rubric")
                                ? field.offering(Control.SELECT, choices(place).groups())
                                : field)
                        .toList();
        };
    }

    /** A text can be adopted as it is published; left empty, it is published and waits. */
    private FormField from(Place place, Typed typed, Problems problems) {
        return desk.fields().own(RubricBodies.ADOPTED, place, typed, problems).stream()
                .filter(field -> field.path().equals("from"))
                .findFirst()
                .orElseThrow()
                .asOptional();
    }

    private FormFrame frame(Form form, Place place, HttpServletRequest request) {
        String title = desk.words().say(form.title());
        return desk.frame(request, place, title, title);
    }

    private static String page(List<FormField> fields, Model model) {
        model.addAttribute("fields", fields);
        return "form/generated";
    }
}

package org.waymark.queryside.form.determination;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.access.CurrentActor;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.form.choice.Dates;
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

/** Determines the stages of several partnerships of a community at once. */
@Controller
@NeedsViews
public class DeterminationForms {

    private static final String MANY = "/communities/{id}/record/MakeDeterminations";

    /** What is said once for all of them. */
    private static final Set<String> ONCE = Set.of("body", "effective", "until");

    private final FormDesk desk;
    private final Communities communities;

    public DeterminationForms(FormDesk desk, Communities communities) {
        this.desk = desk;
        this.communities = communities;
    }

    /** Of one partnership: the same form, on which it alone stands. */
    @GetMapping("/partnerships/{id}/record/MakeDetermination")
    String one(@PathVariable String id) {
        Place place = Places.at(desk.places().partnership(id));
        if (place.community() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + Home.community(place.community()).record("MakeDeterminations") + "?only="
                + Address.parameter(id);
    }

    @GetMapping(MANY)
    String open(@PathVariable String id, HttpServletRequest request, Model model) {
        Place place = desk.places().community(id);
        String today = desk.places().today(place).toString();
        Typed defaults = Defaults.of(DeterminationCommit.MADE, desk.places().today(place))
                .with("effective", today);
        Typed asked = desk.opening(request, defaults);
        Shown shown = shown(id, asked);
        Typed typed = asked.rows(Shown.ROWS).isEmpty() ? shown.filling(asked) : asked;
        model.addAttribute("frame", desk.draft(request, frame(place, request)));
        return page(shown, fields(place, shown, typed, Problems.none()), model);
    }

    @PostMapping(MANY)
    String send(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Place place = desk.places().community(id);
        Submission sent = Submission.of(request);
        Shown shown = shown(id, sent.typed());
        FormFrame frame = frame(place, request);
        List<FormField> fields = fields(place, shown, sent.typed(), Problems.none());
        var commit = new DeterminationCommit(desk, place, shown, sent).commit().drawn(fields);
        return switch (desk.send(commit, sent, actor, FormDesk.labels(fields))) {
            case Sent.Recorded done ->
                desk.recorded(done, place.home() + "/determinations", DeterminationCommit.MADE.name(), request);
            case Sent.Back back -> {
                desk.back(back, frame, sent, model, response);
                yield page(shown, fields(place, shown, sent.typed(), back.problems()), model);
            }
        };
    }

    /** The board on the basis that the form names, or on the newest. By which rules is the community's to say. */
    private Shown shown(String id, Typed typed) {
        var clocks = new Clocks(typed.text("asOf"), typed.text("knownAt"), typed.text("knownOn"), null);
        return new Shown(
                communities.board(id, clocks).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                desk.words());
    }

    private List<FormField> fields(Place place, Shown shown, Typed typed, Problems problems) {
        var made = DeterminationCommit.MADE;
        Stream<FormField> once = Stream.concat(
                Stream.of(desk.fields().date(made, place, typed, problems)),
                desk.fields().own(made, place, typed, problems).stream().filter(field -> ONCE.contains(field.path())));
        Stream<FormField> hidden =
                Stream.of("asOf", "knownAt").map(path -> plain(path, Control.HIDDEN, "", "", typed, problems));
        FormField outside = plain(
                DeterminationCommit.OUTSIDE,
                Control.CHECK,
                desk.words().say("determine.outside"),
                desk.words().say("determine.outside.hint"),
                typed,
                problems);
        Stream<FormField> visibility = desk.fields().common(made, place, typed, problems).stream()
                .filter(field -> field.path().equals("visibility"));
        return Stream.of(once, hidden, Stream.of(outside, shown.rows(typed, problems)), visibility)
                .flatMap(fields -> fields)
                .toList();
    }

    private static FormField plain(
            String path, Control control, String label, String hint, Typed typed, Problems problems) {
        return new FormField(
                path,
                control,
                label,
                hint,
                false,
                typed.text(path),
                typed.all(path),
                List.of(),
                List.of(),
                problems.at(path),
                null,
                null);
    }

    private String page(Shown shown, List<FormField> fields, Model model) {
        var basis = shown.basis();
        var rubric = basis.requireRubric();
        model.addAttribute("fields", fields);
        model.addAttribute("rows", Shown.ROWS);
        model.addAttribute(
                "basis",
                desk.words()
                        .say(
                                "determine.basis",
                                Dates.shown(FuzzyDate.day(basis.asOf())),
                                basis.position(),
                                rubric.title(),
                                rubric.version()));
        return "determination/determine";
    }

    private FormFrame frame(Place place, HttpServletRequest request) {
        return desk.frame(
                request,
                place,
                desk.words().say("determine.title"),
                desk.words().say("determine.submit"));
    }
}

package org.waymark.queryside.form.attest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Defaults;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;

/** All that waits for one person's word in a community, answered in one sitting. */
@Controller
@NeedsViews
@RequestMapping("/communities/{id}/record/AnswerDocket")
public class DocketForms {

    private static final String PERSON = "person";

    private final FormDesk desk;
    private final Calendars calendars;

    public DocketForms(FormDesk desk, Calendars calendars) {
        this.desk = desk;
        this.calendars = calendars;
    }

    @GetMapping
    String open(@PathVariable String id, HttpServletRequest request, Model model) {
        Place place = desk.places().community(id);
        Docket docket = docket(id);
        Typed asked = desk.opening(
                request, Defaults.of(DocketCommit.GIVEN, desk.places().today(place)));
        model.addAttribute("frame", desk.draft(request, frame(place, request)));
        String person = asked.text(PERSON);
        Typed typed = asked.rows(Docket.ROWS).isEmpty() ? docket.filling(asked, person) : asked;
        return page(docket, place, typed, Problems.none(), model);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Place place = desk.places().community(id);
        Submission sent = Submission.of(request);
        Docket docket = docket(id);
        List<FormField> fields = fields(docket, place, sent.typed(), Problems.none());
        var commit = new DocketCommit(desk, place, docket, sent).commit().drawn(fields);
        return switch (answer(commit, docket, sent, actor, FormDesk.labels(fields))) {
            case Sent.Recorded done -> recorded(done, place, request);
            case Sent.Back back -> {
                desk.back(back, frame(place, request), sent, model, response);
                yield page(docket, place, sent.typed(), back.problems(), model);
            }
        };
    }

    /** Sent twice, the questions are closed by what the first sending recorded. */
    private Sent answer(Commit commit, Docket docket, Submission sent, CurrentActor actor, Map<String, String> labels) {
        Optional<Sent> earlier =
                !sent.previews() && docket.isClosed(sent.typed()) ? desk.earlier(sent, actor) : Optional.empty();
        return earlier.orElseGet(() -> desk.send(commit, sent, actor, labels));
    }

    private String recorded(Sent.Recorded done, Place place, HttpServletRequest request) {
        String fact =
                done.entries().stream().findFirst().map(entry -> entry.fact()).orElse(DocketCommit.GIVEN.name());
        return desk.recorded(done, place.home(), fact, request);
    }

    private Docket docket(String community) {
        return calendars
                .calendar(Home.community(community), Clocks.newest(), Audience.SIGNED_IN)
                .map(view -> new Docket(view.waiting(), desk.words()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<FormField> fields(Docket docket, Place place, Typed typed, Problems problems) {
        var given = DocketCommit.GIVEN;
        Stream<FormField> statement = desk.fields().own(given, place, typed, problems).stream()
                .filter(field -> field.path().equals("statement"));
        Stream<FormField> visibility = desk.fields().common(given, place, typed, problems).stream()
                .filter(field -> field.path().equals("visibility"));
        var person = new FormField(
                PERSON,
                Control.HIDDEN,
                desk.words().say("docket.person"),
                "",
                true,
                typed.text(PERSON),
                typed.all(PERSON),
                List.of(),
                List.of(),
                problems.at(PERSON),
                null,
                null);
        return Stream.of(
                        Stream.of(
                                desk.fields().date(given, place, typed, problems),
                                person,
                                docket.rows(typed, problems, typed.text(PERSON))),
                        statement,
                        visibility)
                .flatMap(each -> each)
                .toList();
    }

    private String page(Docket docket, Place place, Typed typed, Problems problems, Model model) {
        String person = typed.text(PERSON);
        List<Docket.Speaker> speakers = docket.speakers();
        Optional<Docket.Speaker> speaker = speakers.stream()
                .filter(each -> each.person().id().equals(person))
                .findFirst();
        boolean answers = speaker.isPresent() || !typed.rows(Docket.ROWS).isEmpty();
        model.addAttribute("size", docket.size());
        model.addAttribute("speakers", speakers);
        model.addAttribute("speaker", speaker.orElse(null));
        model.addAttribute("unknown", !person.isEmpty() && !answers);
        model.addAttribute(
                "unheard", docket.unheard().stream().map(docket::name).toList());
        model.addAttribute("path", place.home() + "/record/AnswerDocket");
        model.addAttribute("rows", Docket.ROWS);
        model.addAttribute("fields", fields(docket, place, typed, problems));
        return answers ? "attest/docket" : "attest/who";
    }

    private FormFrame frame(Place place, HttpServletRequest request) {
        return desk.frame(
                request, place, desk.words().say("docket.title"), desk.words().say("docket.submit"));
    }
}

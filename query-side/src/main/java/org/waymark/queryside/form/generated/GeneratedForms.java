package org.waymark.queryside.form.generated;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.access.CurrentActor;
import org.waymark.command.CommandType;
import org.waymark.command.CommandTypes;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.Places;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType.Subject;
import org.waymark.registry.FieldType.Replacement;

/** The form of any command, wherever it may be recorded. */
@Controller
@NeedsViews
public class GeneratedForms {

    /** A determination needs the stages and the basis that its reader sees, so it has one form of its own. */
    private static final String BY_HAND = "MakeDetermination";

    private final FormDesk desk;
    private final CommandCommits commands;

    public GeneratedForms(FormDesk desk) {
        this.desk = desk;
        this.commands = new CommandCommits(desk);
    }

    @GetMapping("/partnerships/{id}/record/{command}")
    String onPartnership(
            @PathVariable String id, @PathVariable String command, HttpServletRequest request, Model model) {
        return open(type(command, Subject.COMMUNITY), partnership(id), request, model);
    }

    @PostMapping("/partnerships/{id}/record/{command}")
    String sendOnPartnership(
            @PathVariable String id,
            @PathVariable String command,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(type(command, Subject.COMMUNITY), partnership(id), actor, request, response, model);
    }

    @GetMapping("/communities/{id}/record/{command}")
    String onCommunity(@PathVariable String id, @PathVariable String command, HttpServletRequest request, Model model) {
        return open(type(command, Subject.PARTNERSHIP), desk.places().community(id), request, model);
    }

    @PostMapping("/communities/{id}/record/{command}")
    String sendOnCommunity(
            @PathVariable String id,
            @PathVariable String command,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Place place = desk.places().community(id);
        return send(type(command, Subject.PARTNERSHIP), place, actor, request, response, model);
    }

    @GetMapping("/people/record/{command}")
    String inDirectory(@PathVariable String command, HttpServletRequest request, Model model) {
        return open(directory(command), people(), request, model);
    }

    @PostMapping("/people/record/{command}")
    String sendInDirectory(
            @PathVariable String command,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return send(directory(command), people(), actor, request, response, model);
    }

    private String open(CommandType command, Place place, HttpServletRequest request, Model model) {
        Typed typed =
                desk.opening(request, Defaults.of(command.fact(), desk.places().today(place)));
        model.addAttribute("frame", desk.draft(request, frame(command, place, request)));
        return page(fields(command, place, typed, Problems.none()), model);
    }

    private String send(
            CommandType command,
            Place place,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Submission came = Submission.of(request);
        Submission sent = commands.settled(command, place, came);
        FormFrame frame = frame(command, place, request);
        List<FormField> fields = fields(command, place, sent.typed(), Problems.none());
        if (sent.fills()) {
            desk.again(frame, sent, null, model);
            return page(fields, model);
        }
        Commit commit = commands.commit(command, place, sent).drawn(fields);
        return switch (desk.send(commit, sent, actor, FormDesk.labels(fields))) {
            case Sent.Recorded done ->
                desk.recorded(done, home(place, command, done), command.fact().name(), request);
            case Sent.Back back -> {
                desk.back(back, frame, sent, model, response);
                yield page(fields(command, place, sent.typed(), back.problems()), model);
            }
        };
    }

    /** The page that shows what was recorded: in the directory that of the person or organization it is about. */
    private static String home(Place place, CommandType command, Sent.Recorded done) {
        return done.entries().stream()
                .filter(entry ->
                        place.directory() && entry.fact().equals(command.fact().name()))
                .map(entry -> entry.body().path("person").isString()
                        ? Home.person(entry.body().path("person").asString()).address()
                        : Home.organization(entry.body().path("org").asString()).address())
                .findFirst()
                .orElse(place.home());
    }

    private FormFrame frame(CommandType command, Place place, HttpServletRequest request) {
        String title = desk.words().say("command." + command.name());
        return desk.frame(request, place, title, title);
    }

    private List<FormField> fields(CommandType command, Place place, Typed typed, Problems problems) {
        return desk.fields().of(command.fact(), place, typed, problems);
    }

    private static String page(List<FormField> fields, Model model) {
        model.addAttribute("fields", fields);
        return "form/generated";
    }

    private Place partnership(String id) {
        return Places.at(desk.places().partnership(id));
    }

    private Place people() {
        return Place.directory(desk.words().say("form.people"));
    }

    private static CommandType directory(String name) {
        CommandType command = known(name);
        return command.fact().subject() == Subject.NEITHER ? command : missing();
    }

    private static CommandType type(String name, Subject elsewhere) {
        CommandType command = known(name);
        boolean whole =
                command.fact().shape().fields().stream().noneMatch(field -> field.type() instanceof Replacement);
        return whole
                        && !name.equals(BY_HAND)
                        && command.fact().subject() != elsewhere
                        && command.fact().subject() != Subject.NEITHER
                ? command
                : missing();
    }

    private static CommandType known(String name) {
        return CommandTypes.named(name).orElseGet(GeneratedForms::missing);
    }

    private static CommandType missing() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

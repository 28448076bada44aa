package org.waymark.queryside.form.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.choice.OrganisationPreset;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Defaults;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.FormNotice;
import org.waymark.queryside.form.page.Places;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/** Records a meeting and who came in one commit. */
@Controller
@NeedsViews
public class MeetingForms {

    private static final String PATH = "/partnerships/{id}/record/RecordMeeting";
    private static final FactType MEETING = FactTypes.named("MeetingHeld").orElseThrow();

    private final FormDesk desk;
    private final Directory directory;

    public MeetingForms(FormDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping(PATH)
    String open(@PathVariable String id, HttpServletRequest request, Model model) {
        PartnershipView view = desk.places().partnership(id);
        Place place = Places.at(view);
        Typed typed = desk.opening(request, Defaults.of(MEETING, desk.places().today(place)));
        model.addAttribute("frame", desk.draft(request, frame(place, request)));
        return page(view, typed, Problems.none(), model);
    }

    @PostMapping(PATH)
    String send(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PartnershipView view = desk.places().partnership(id);
        Place place = Places.at(view);
        Submission sent = entered(Submission.of(request));
        FormFrame frame = frame(place, request);
        if (sent.fills()) {
            Matching.Taken taken = filled(view, sent);
            Problems problems = left(taken);
            desk.again(frame, sent, notice(problems), model);
            return page(view, taken.typed(), problems, model);
        }
        return record(view, place, frame, sent, actor, request, response, model);
    }

    /** What was typed and not added is added first; what is not clear then comes back to be looked over. */
    private String record(
            PartnershipView view,
            Place place,
            FormFrame frame,
            Submission typed,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Room room = room(view);
        Typed before = typed.typed();
        Matching.Taken taken = taken(room, before, "add", "paste");
        Submission sent = typed.with(taken.typed());
        List<FormField> fields = desk.fields().of(MEETING, place, sent.typed(), Problems.none());
        Commit commit = new MeetingCommit(room, sent, desk).make().drawn(fields);
        if (!room.matching().clear(added(before, sent.typed()))) {
            commit.refuse("add", desk.words().say("meeting.add.look"));
        }
        left(taken).all().forEach(problem -> commit.refuse(problem.field(), problem.text()));
        return switch (desk.send(commit, sent, actor, labels(fields, sent.typed()))) {
            case Sent.Recorded done -> desk.recorded(done, place.home(), MEETING.name(), request);
            case Sent.Back back -> {
                desk.back(back, frame, sent, model, response);
                yield page(view, sent.typed(), back.problems(), model);
            }
        };
    }

    /** The enter key in the field for one more name adds that name; everywhere else it records. */
    private static Submission entered(Submission sent) {
        return sent.typed().has("_enter") && sent.typed().has("add")
                ? new Submission(sent.typed(), sent.commandId(), sent.seen(), "add", sent.previews())
                : sent;
    }

    /** Guests who came of lines that were not added yet. */
    private static List<Guest> added(Typed before, Typed after) {
        int there = before.rows(Guest.PATH).size();
        return Guest.in(after).stream().filter(guest -> guest.row() >= there).toList();
    }

    /** The form with what was typed into these fields matched; lines it has no room for stay in the box for lists. */
    private static Matching.Taken taken(Room room, Typed typed, String... fields) {
        List<String> lines =
                Stream.of(fields).flatMap(field -> typed.lines(field).stream()).toList();
        if (lines.isEmpty()) {
            return untouched(typed);
        }
        Matching.Taken taken = room.matching().add(typed, lines);
        Map<String, List<String>> rest = new HashMap<>();
        List.of(fields).forEach(field -> rest.put(field, List.of()));
        if (!taken.left().isEmpty()) {
            Stream<String> kept = rest.containsKey("paste") ? Stream.of() : typed.lines("paste").stream();
            rest.put("paste", List.of(Stream.concat(taken.left().stream(), kept).collect(Collectors.joining("\n"))));
        }
        return new Matching.Taken(taken.typed().with(rest), taken.lines(), taken.left());
    }

    private static Matching.Taken untouched(Typed typed) {
        return new Matching.Taken(typed, 0, List.of());
    }

    /** What the buttons that only fill the form do. */
    private Matching.Taken filled(PartnershipView view, Submission sent) {
        Typed typed = sent.typed();
        return switch (sent.fill()) {
            case "last" -> untouched(typed.with("attendee", lastTime(room(view).roster(), typed)));
            case "add", "paste" -> taken(room(view), typed, sent.fill());
            default -> untouched(typed);
        };
    }

    /** Says of lines that stayed in the box how many were taken, and what to do about the others. */
    private Problems left(Matching.Taken taken) {
        int left = taken.left().size();
        return left == 0
                ? Problems.none()
                : Problems.one(
                        "paste",
                        desk.words()
                                .say(
                                        "meeting.paste.left",
                                        taken.lines() - left,
                                        taken.lines(),
                                        left,
                                        Matching.MOST_GUESTS));
    }

    private @Nullable FormNotice notice(Problems problems) {
        return problems.isEmpty()
                ? null
                : new FormNotice(
                        FormNotice.Kind.REFUSED,
                        desk.words().say("meeting.paste.over"),
                        problems.all().stream()
                                .map(problem -> new FormNotice.Line(problem.text(), problem.href()))
                                .toList(),
                        null);
    }

    private static List<String> lastTime(Roster roster, Typed typed) {
        List<String> ticked = new ArrayList<>(typed.all("attendee"));
        roster.all().stream().filter(Roster.Chair::last).map(Roster.Chair::key).forEach(ticked::add);
        return ticked;
    }

    private String page(PartnershipView view, Typed typed, Problems problems, Model model) {
        Place place = Places.at(view);
        Map<String, FormField> fields = new LinkedHashMap<>();
        desk.fields().of(MEETING, place, typed, problems).forEach(field -> fields.put(field.path(), field));
        model.addAttribute("fields", fields);
        model.addAttribute("form", MeetingForm.of(room(view), typed, problems, desk.words()));
        model.addAttribute("presets", presets());
        return "meeting/record";
    }

    private List<Pick> presets() {
        return List.of(OrganisationPreset.values()).stream()
                .map(preset -> new Pick(preset.name(), desk.words().say("form.preset." + preset.name())))
                .toList();
    }

    private Map<String, String> labels(List<FormField> fields, Typed typed) {
        Map<String, String> labels = new LinkedHashMap<>(FormDesk.labels(fields));
        labels.put("link", desk.words().say("meeting.link"));
        labels.put("chair", desk.words().say("meeting.chair"));
        labels.put("attendee", desk.words().say("meeting.who"));
        labels.put("paste", desk.words().say("meeting.paste"));
        labels.put("headcount", desk.words().label("AttendanceRecorded", "headcount"));
        for (Guest guest : Guest.in(typed)) {
            labels.put(guest.field("name"), desk.words().say("meeting.guest.person"));
            labels.put(guest.field("org"), desk.words().say("meeting.guest.org.label"));
        }
        return labels;
    }

    private Room room(PartnershipView view) {
        return Room.of(view, directory, desk.words());
    }

    private FormFrame frame(Place place, HttpServletRequest request) {
        String title = desk.words().say("command.RecordMeeting");
        return desk.frame(request, place, desk.words().say("meeting.title"), title);
    }
}

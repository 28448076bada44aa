package org.waymark.queryside.form.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.access.CurrentActor;
import org.waymark.access.draft.Draft;
import org.waymark.access.draft.Drafts;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.body.Newcomers;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormFields;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.page.FormFrame.Crumb;

/** What every form controller does: open a form with what is known, send it, and answer with a page. */
public final class FormDesk {

    /** Entries named in the address of the page that follows: beyond that nobody reads on. */
    private static final int MOST_KINDS = 40;

    private final Words words;
    private final FormFields fields;
    private final Sender sender;
    private final Drafts drafts;
    private final Places places;
    private final Directory directory;

    public FormDesk(Words words, FormFields fields, Sender sender, Drafts drafts, Places places, Directory directory) {
        this.directory = directory;
        this.words = words;
        this.fields = fields;
        this.sender = sender;
        this.drafts = drafts;
        this.places = places;
    }

    public Words words() {
        return words;
    }

    public FormFields fields() {
        return fields;
    }

    public Places places() {
        return places;
    }

    public Sender sender() {
        return sender;
    }

    public Directory directory() {
        return directory;
    }

    /** Asks what is allowed and hardly meant, for what was sent. */
    public Doubts doubts(Place place, Submission sent, Commit commit) {
        String community = place.community() == null ? "" : place.community();
        return new Doubts(directory, words, community, sent.typed(), commit);
    }

    /** Registers in a commit whoever becomes known by it, and asks about names that are known already. */
    public Newcomers newcomers(Commit commit, Place place, Minting minting, Submission sent) {
        String on = DateTyped.read(sent.typed(), "on");
        return new Newcomers(commit, place, minting, on, doubts(place, sent, commit));
    }

    /** The frame of a form at a place, titled and with a fresh command id. */
    public FormFrame frame(HttpServletRequest request, Place place, String title, String submit) {
        return new FormFrame(
                title,
                place,
                List.of(new Crumb(place.name(), place.home())),
                request.getRequestURI(),
                UUID.randomUUID(),
                null,
                submit,
                places.today(place).toString(),
                null);
    }

    /** What a form opens with: a draft that was kept, over what the address and the defaults say. */
    public Typed opening(HttpServletRequest request, Typed defaults) {
        Typed asked = Typed.of(request.getParameterMap()).over(defaults);
        return drafts.find(request)
                .map(draft -> new Typed(draft.fields()).compact())
                .orElse(asked);
    }

    /** Says above the form that a draft was found. */
    public FormFrame draft(HttpServletRequest request, FormFrame frame) {
        return drafts.find(request)
                .map(draft -> sameSending(draft, frame)
                        .with(new FormNotice(
                                FormNotice.Kind.DRAFT,
                                words.say("form.draft"),
                                List.of(new FormNotice.Line(cause(draft), null)),
                                null)))
                .orElse(frame);
    }

    /** What was sent and not taken may have been sent before, and have landed: under another id it would land twice. */
    private static FormFrame sameSending(Draft draft, FormFrame frame) {
        return draft.cause() == Draft.Cause.NOT_TAKEN
                ? Submission.commandId(new Typed(draft.fields()))
                        .map(frame::under)
                        .orElse(frame)
                : frame;
    }

    private String cause(Draft draft) {
        return switch (draft.cause()) {
            case STALE_PAGE -> words.say("form.draft.stale");
            case SIGNED_OUT -> words.say("form.draft.signed-out");
            case NOT_TAKEN -> words.say("form.draft.not-taken");
            case AUTOSAVED -> words.say("form.draft.autosaved");
        };
    }

    /** Sends a commit for who is signed in, or asks what it would change where that is wanted. */
    public Sent send(Commit commit, Submission submission, CurrentActor actor, Map<String, String> labels) {
        if (submission.previews()) {
            return sender.preview(commit, submission.commandId(), actor.accountId(), submission.seen(), labels);
        }
        return sender.send(commit, submission.commandId(), actor.accountId(), submission.seen(), labels);
    }

    /** What a form recorded when it was sent before: nothing that is checked against the views may come first. */
    public Optional<Sent> earlier(Submission submission, CurrentActor actor) {
        return sender.earlier(submission.commandId(), actor.accountId());
    }

    /** Puts a form that was not recorded before the reader again, with the status that says why. */
    public void back(
            Sent.Back back, FormFrame frame, Submission submission, Model model, HttpServletResponse response) {
        response.setStatus(back.status().value());
        model.addAttribute("problems", back.problems());
        model.addAttribute("confirmed", submission.typed().all(Doubts.CONFIRM));
        again(frame, submission, back.notice(), model);
    }

    /** Puts the form before the reader again under its first command id. */
    public void again(FormFrame frame, Submission submission, @Nullable FormNotice notice, Model model) {
        model.addAttribute(
                "frame",
                new FormFrame(
                        frame.title(),
                        frame.place(),
                        frame.crumbs(),
                        frame.path(),
                        submission.commandId(),
                        submission.seen(),
                        frame.submit(),
                        frame.today(),
                        notice));
    }

    /**
     * Where a recorded form leads.
     *
     * @param fact the kind of entry the person meant to record; newcomers recorded with it are not named first
     */
    public String recorded(Sent.Recorded recorded, String home, String fact, HttpServletRequest request) {
        drafts.clear(request);
        var address = UriComponentsBuilder.newInstance().queryParam("minPosition", recorded.position());
        recorded.entries().stream()
                .filter(entry -> entry.fact().equals(fact))
                .findFirst()
                .map(CommandReply.Entry::entry)
                .ifPresent(entry -> address.queryParam("recorded", entry));
        address.queryParam("as", fact).queryParam("with", others(recorded, fact));
        if (recorded.repeated()) {
            address.queryParam("again", "yes");
        }
        return "redirect:" + home + address.encode().toUriString();
    }

    /** The kinds of what was recorded besides, each once for each entry. */
    private static String others(Sent.Recorded recorded, String fact) {
        List<String> kinds = new ArrayList<>(
                recorded.entries().stream().map(CommandReply.Entry::fact).toList());
        kinds.remove(fact);
        return String.join(",", kinds.stream().limit(MOST_KINDS).toList());
    }

    /** What the form calls each of its fields. */
    public static Map<String, String> labels(List<FormField> fields) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (FormField field : fields) {
            labels.put(field.path(), field.label());
            field.rows().forEach(row -> labels.putAll(labels(row)));
            var fresh = field.fresh();
            if (fresh != null) {
                labels.putAll(labels(fresh.fields()));
            }
        }
        return labels;
    }
}

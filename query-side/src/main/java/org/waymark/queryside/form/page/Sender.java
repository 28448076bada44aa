package org.waymark.queryside.form.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.waymark.queryside.form.body.BodiesRead;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.form.client.CommandReply.Accepted;
import org.waymark.queryside.form.client.CommandReply.Conflict;
import org.waymark.queryside.form.client.CommandReply.Refused;
import org.waymark.queryside.form.client.CommandReply.Unavailable;
import org.waymark.queryside.form.client.CommandReply.Unknown;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Problems.Problem;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.page.FormNotice.Kind;
import org.waymark.queryside.form.page.FormNotice.Line;
import org.waymark.registry.Defect;

/** Sends the commands of a form and puts the answer in words. */
public final class Sender {

    private final CommandClient client;
    private final Words words;
    private final Consequences consequences;

    public Sender(CommandClient client, Words words, Consequences consequences) {
        this.client = client;
        this.words = words;
        this.consequences = consequences;
    }

    /** What the form recorded when it was sent before, if it was. */
    public Optional<Sent> earlier(UUID commandId, String actor) {
        return client.earlier(commandId, actor).map(Sender::recorded);
    }

    /**
     * Sends one commit, unless its first copy is in the log already.
     *
     * @param labels what the form calls each of its fields, for the words of a refusal
     */
    public Sent send(Commit commit, UUID commandId, String actor, @Nullable Long seen, Map<String, String> labels) {
        return earlier(commandId, actor)
                .orElseGet(() -> commit.problems().isEmpty()
                        ? answer(
                                client.send(CommandCall.of(commit.parts(), commandId, actor, seen)),
                                commandId,
                                actor,
                                commit,
                                labels)
                        : refused(asked(commit, labels), labels));
    }

    /** What one commit would change; it comes back as the form would, had it been refused, and nothing is recorded. */
    public Sent preview(Commit commit, UUID commandId, String actor, @Nullable Long seen, Map<String, String> labels) {
        if (!commit.problems().isEmpty()) {
            return refused(asked(commit, labels), labels);
        }
        CommandReply reply = client.send(
                CommandCall.of(commit.parts(), commandId, actor, seen).dry());
        return reply instanceof Accepted would
                ? consequences.of(would.entries())
                : answer(reply, commandId, actor, commit, labels);
    }

    /** What the form asks, and whatever else is missing or cannot be read. */
    private Problems asked(Commit commit, Map<String, String> labels) {
        Problems asked = commit.problems();
        List<Problem> unread = problems(BodiesRead.defects(commit), commit, labels).all().stream()
                .filter(problem -> asked.at(problem.field()).isEmpty())
                .toList();
        return asked.and(new Problems(unread));
    }

    private Sent answer(CommandReply reply, UUID commandId, String actor, Commit commit, Map<String, String> labels) {
        return switch (reply) {
            case Accepted done -> recorded(done);
            case Refused no when no.reused() -> earlier(commandId, actor).orElseGet(() -> refused(no, commit, labels));
            case Refused no -> refused(no, commit, labels);
            case Conflict other -> back(HttpStatus.CONFLICT, Kind.CONFLICT, "form.conflict", conflict(other));
            case Unavailable full ->
                back(HttpStatus.SERVICE_UNAVAILABLE, Kind.UNAVAILABLE, "form.unavailable", unavailable(full));
            case Unknown ignored ->
                back(HttpStatus.SERVICE_UNAVAILABLE, Kind.UNKNOWN, "form.unknown", lines("form.unknown.text"));
        };
    }

    private static Sent recorded(Accepted done) {
        return new Sent.Recorded(done.position(), done.entries(), done.repeated());
    }

    private Sent.Back refused(Refused no, Commit commit, Map<String, String> labels) {
        return refused(problems(no.defects(), commit, labels), labels);
    }

    /** A form that cannot be recorded as it is. */
    public Sent.Back refused(Problems problems, Map<String, String> labels) {
        List<Line> lines = problems.all().stream()
                .map(problem -> new Line(titled(problem, new FieldNames(labels, words)), problem.href()))
                .toList();
        String title = words.say("form.refused", problems.all().size());
        return new Sent.Back(
                HttpStatus.UNPROCESSABLE_CONTENT, new FormNotice(Kind.REFUSED, title, lines, null), problems);
    }

    private Problems problems(List<Defect> defects, Commit commit, Map<String, String> labels) {
        var names = new FieldNames(labels, words);
        return new Problems(defects.stream()
                .map(defect -> problem(defect, names.field(commit.fieldOf(defect.field())), commit, names))
                .distinct()
                .toList());
    }

    private Problem problem(Defect defect, String field, Commit commit, FieldNames names) {
        String label = names.label(field);
        if (defect.code().equals("missing")) {
            return new Problem(field, words.say(missing(field, commit), label));
        }
        String reason = Sentences.sentence(
                label, Quotes.shown(defect.reason(), commit.form().names()));
        String remedy = Sentences.sentence(
                label, Quotes.shown(defect.remedy(), commit.form().names()));
        return new Problem(
                field,
                !defect.code().equals("invalid") || defect.value().isEmpty() || reason.contains(defect.value())
                        ? reason + " " + remedy
                        : words.say("form.refused.value", defect.value(), reason, remedy));
    }

    private static String missing(String field, Commit commit) {
        if (!commit.form().choices().contains(field)) {
            return "form.missing";
        }
        return commit.form().open().contains(field) ? "form.missing.choice.open" : "form.missing.choice";
    }

    private static String titled(Problem problem, FieldNames names) {
        String label = names.titled(problem.field());
        return label == null || problem.text().startsWith(label) ? problem.text() : label + ": " + problem.text();
    }

    private Sent.Back back(HttpStatus status, Kind kind, String key, List<Line> lines) {
        String again = kind == Kind.UNKNOWN ? words.say("form.unknown.again") : null;
        return new Sent.Back(status, new FormNotice(kind, words.say(key), lines, again), Problems.none());
    }

    private List<Line> conflict(Conflict other) {
        List<Line> since = other.since().stream()
                .map(entry -> new Line(words.say("form.conflict.entry", words.say("fact." + entry.fact())), null))
                .toList();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Line(Sentences.sentence("", other.reason()), null)),
                        since.stream())
                .toList();
    }

    private List<Line> unavailable(Unavailable full) {
        return List.of(
                new Line(Sentences.sentence("", full.reason()), null),
                new Line(words.say("form.unavailable.text", full.retryAfter().toSeconds()), null));
    }

    private List<Line> lines(String key) {
        return List.of(new Line(words.say(key), null));
    }
}

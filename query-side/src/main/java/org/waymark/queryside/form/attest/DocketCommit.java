package org.waymark.queryside.form.attest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Asks;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/** What a docket records: an attestation for each question that holds, a decline for each that does not. */
final class DocketCommit {

    static final FactType GIVEN = FactTypes.named("AttestationGiven").orElseThrow();
    private static final FactType DECLINED =
            FactTypes.named("AttestationDeclined").orElseThrow();

    private final FormDesk desk;
    private final Place community;
    private final Docket docket;
    private final Submission sent;
    private final Commit commit = new Commit();
    private final Doubts doubts;

    DocketCommit(FormDesk desk, Place community, Docket docket, Submission sent) {
        this.desk = desk;
        this.community = community;
        this.docket = docket;
        this.sent = sent;
        this.doubts = desk.doubts(community, sent, commit);
    }

    Commit commit() {
        Typed typed = sent.typed();
        List<String> answered = typed.rows(Docket.ROWS).stream()
                .filter(row -> typed.has(row + Docket.ANSWER))
                .toList();
        if (answered.isEmpty()) {
            commit.refuse(Docket.ROWS, desk.words().say("docket.nothing"));
            return commit;
        }
        if (answered.size() > CommandCall.MOST_PARTS) {
            commit.refuse(Docket.ROWS, desk.words().say("docket.too-many", answered.size(), CommandCall.MOST_PARTS));
            return commit;
        }
        if (!typed.has("statement")
                && answered.stream()
                        .anyMatch(row -> typed.text(row + Docket.ANSWER).equals(Docket.HOLDS))) {
            commit.refuse("statement", desk.words().say("docket.statement.none"));
        }
        Asks.contents(GIVEN, typed, commit, doubts, desk.words());
        Set<String> questions = new HashSet<>();
        for (String row : answered) {
            String question = typed.text(row + Docket.PARTNERSHIP) + " " + typed.text(row + Docket.CLAUSE);
            if (questions.add(question)) {
                add(row);
            }
        }
        return commit;
    }

    private void add(String row) {
        Typed typed = sent.typed();
        String person = typed.text("person");
        Optional<Waiting> question = docket.asked(row, typed, person);
        if (question.isEmpty()) {
            commit.refuse(row + Docket.ANSWER, desk.words().say("docket.closed", docket.name(row, typed)));
            return;
        }
        Waiting asked = question.get();
        if (!asked.about().isEmpty()
                && asked.about().stream().noneMatch(entry -> entry.entry().equals(typed.text(row + Docket.SUBJECT)))) {
            commit.refuse(row + Docket.SUBJECT, desk.words().say("docket.about.none", docket.name(asked)));
            return;
        }
        String role = Docket.roleOf(person, asked).orElseThrow();
        countsFor(row, asked, role);
        var place = new Place(asked.home().id(), community.community(), asked.name());
        boolean holds = typed.text(row + Docket.ANSWER).equals(Docket.HOLDS);
        FactType fact = holds ? GIVEN : DECLINED;
        String command = holds ? "GiveAttestation" : "DeclineAttestation";
        if (!holds && !typed.has(row + Docket.REASON)) {
            commit.refuse(row + Docket.REASON, desk.words().say("docket.reason.none", docket.name(asked)));
        }
        String part = command + "/" + asked.home().id() + "/" + asked.clause();
        commit.add(
                command,
                Bodies.of(fact, place, one(row, asked, role, holds), new Minting(sent.commandId()), part),
                path -> field(row, path, holds));
    }

    /** What is typed once for all, with what this row says. */
    private Typed one(String row, Waiting asked, String role, boolean holds) {
        Typed typed = sent.typed();
        Map<String, List<String>> own = new HashMap<>();
        own.put("clause", List.of(asked.clause()));
        own.put("subject", asked.about().isEmpty() ? List.of() : List.of(typed.text(row + Docket.SUBJECT)));
        own.put("role", List.of(role));
        own.put("org", List.of());
        if (!holds) {
            own.put("reason", List.of(typed.text(row + Docket.REASON)));
        }
        return typed.with(own);
    }

    /** Asks where the role was not theirs on the day, or where somebody would review what they are part of. */
    private void countsFor(String row, Waiting asked, String role) {
        Optional<FuzzyDate> on = FuzzyDate.parse(DateTyped.read(sent.typed(), "on"));
        if (on.isEmpty()) {
            return;
        }
        List<String> reviewers = desk.places().reviewersOn(community, on.get().first());
        new WordsThatCount(
                        sent.typed(),
                        WordsThatCount.role(role).orElseThrow(),
                        on.get(),
                        row + Docket.ANSWER,
                        doubts,
                        desk.words())
                .held(
                        Stream.of(on.get().first(), on.get().last())
                                .distinct()
                                .map(day ->
                                        desk.places().partnership(asked.home().id(), day))
                                .toList(),
                        reviewers);
    }

    /** Whatever the row says stands beside the row, whatever is said once beside its own field. */
    private static String field(String row, String path, boolean holds) {
        return switch (path) {
            case "on", "visibility" -> path;
            case "statement" -> holds ? path : row + Docket.ANSWER;
            case "reason" -> row + Docket.REASON;
            case "subject" -> row + Docket.SUBJECT;
            default -> row + Docket.ANSWER;
        };
    }
}

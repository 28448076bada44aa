package org.waymark.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.StoredEvent;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = CommandSideForTests.class)
class CommandApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 8;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void freshLog(DynamicPropertyRegistry properties) {
        properties.add("test.directory", () -> directory.toString());
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    CommitLog log;

    private MockMvc http;
    private String partnership = "";

    @BeforeEach
    void aPartnership() throws Exception {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        partnership = accepted("RegisterPartnership", """
                {"on":"2024-01-01","name":"Harbor Works","community":"c1"}""")
                .facts()
                .get(0)
                .get("partnership")
                .stringValue();
    }

    @Test
    void mintsIdsAndEchoesThem() throws Exception {
        Answer answer = send("RecordMeeting", fields("\"on\":\"2024-03-05\",\"kind\":\"launch\""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(UUID.fromString(answer.body().get("commandId").stringValue()).version())
                .isEqualTo(7);
        assertThat(answer.header()).isEqualTo(answer.body().get("commandId").stringValue());
        JsonNode meeting = answer.facts().get(0);
        assertThat(meeting.get("fact").stringValue()).isEqualTo("MeetingHeld");
        assertThat(UUID.fromString(meeting.get("meeting").stringValue())).isNotNull();
        Commit commit = log.head().orElseThrow();
        assertThat(commit.last()).isEqualTo(answer.body().get("position").longValue());
        assertThat(commit.hash().hex()).isEqualTo(answer.body().get("hash").stringValue());
        assertThat(commit.actor()).isEqualTo("account-1");
        assertThat(commit.events().getFirst().id())
                .isEqualTo(answer.body().get("entry").stringValue());
        assertThat(commit.events().getFirst().stream()).isEqualTo("partnership:" + partnership);
    }

    @Test
    void takesEverySliceFromEndToEnd() throws Exception {
        String community = "c-" + UUID.randomUUID();
        String digest = RubricDigest.of(ShippedRubric.STARTER.text());
        String rubric = ShippedRubric.STARTER.read().id();
        String org = UUID.randomUUID().toString();
        String person = UUID.randomUUID().toString();
        accepted("RegisterCommunity", """
                {"community":"%s","on":"2024-01-01","name":"Coast","zone":"America/Denver"}""".formatted(community));
        accepted(
                "PublishRubric",
                JSON.createObjectNode()
                        .put("community", community)
                        .put("on", "2024-01-01")
                        .put("rubric", rubric)
                        .put("version", 1)
                        .put("digest", digest)
                        .put("document", ShippedRubric.STARTER.text())
                        .toString());
        accepted("AdoptRubric", """
                {"community":"%s","on":"2024-01-02","rubric":"%s","version":1,"from":"2024-01-02"}""".formatted(community, rubric));
        accepted("RegisterOrganisation", """
                {"on":"2024-01-02","org":"%s","name":"Acme Boats"}""".formatted(org));
        accepted("RegisterPerson", """
                {"on":"2024-01-02","person":"%s","name":"Ana Ruiz","email":"ana@example.org"}""".formatted(person));
        accepted("AffiliatePerson", """
                {"on":"2024-01-02","person":"%s","org":"%s","title":"Owner"}""".formatted(person, org));
        accepted("AddPartner", fields("""
                "on":"2024-01-03","org":"%s","sides":["industry"],"kind":"employer","ownership":"for-profit",\
                "fields":[],"critical":false""".formatted(org)));
        accepted("AppointCoordinator", fields("""
                "on":"2024-01-03","holder":"%s","kind":"interim","form":"person\"""".formatted(person)));
        accepted("ConfirmCoordinator", fields("\"on\":\"2024-02-03\",\"holder\":\"%s\"".formatted(person)));
        accepted("EndCoordinator", fields("\"on\":\"2024-03-03\",\"holder\":\"%s\"".formatted(person)));
        accepted("AddChampion", fields("\"on\":\"2024-01\",\"person\":\"%s\",\"org\":\"%s\"".formatted(person, org)));
        accepted("StandDownChampion", fields("\"on\":\"2024-06-01\",\"person\":\"%s\"".formatted(person)));
        accepted("AdoptStrategicPlan", fields("""
                "on":"2024-04-01","plan":"plan-1","form":"road-map","document":"https://example.org/p","adopters":[{"org":"%s"}]""".formatted(org)));
        accepted("ReviseStrategicPlan", fields("\"on\":\"2024-05-01\",\"plan\":\"plan-1\""));
        accepted("RetireStrategicPlan", fields("\"on\":\"2024-06-01\",\"plan\":\"plan-1\""));
        accepted("GiveAttestation", fields("""
                "on":"2024-05-01","attestation":"att-1","clause":"A7.operates","person":"%s","role":"reviewer",\
                "statement":"It works by its plan."\
                """.formatted(person)));
        accepted("DeclineAttestation", fields("""
                "on":"2024-05-02","clause":"A7.operates","person":"%s","role":"reviewer","reason":"Not yet."\
                """.formatted(person)));
        accepted("WithdrawAttestation", fields("\"on\":\"2024-05-03\",\"attestation\":\"att-1\""));
        String entry = accepted("RenamePartnership", fields("\"on\":\"2024-05-01\",\"name\":\"Habor\""))
                .body()
                .get("entry")
                .stringValue();
        accepted("CorrectEntry", fields("""
                "corrects":"%s","with":{"fact":"PartnershipRenamed","fields":{"on":"2024-05-01","name":"Harbor"}},\
                "reason":"A slip."\
                """.formatted(entry)));
        accepted("VoidEntry", fields("\"voids\":\"%s\",\"reason\":\"Never said.\"".formatted(entry)));
        accepted("RecordEntries", """
                {"entries":[
                 {"command":"RecordMeeting","partnership":"%1$s","on":"2024-03-05","meeting":"m-1","kind":"general"},
                 {"command":"RecordAttendance","partnership":"%1$s","meeting":"m-1","attendees":[{"org":"%2$s"}]}]}""".formatted(partnership, org));
    }

    @Test
    void amendsWhatWasRecordedAboutAPersonWhenToldWhose() throws Exception {
        Answer registered = accepted("RegisterPerson", "{\"on\":\"2024-01-02\",\"name\":\"Ana\"}");
        String person = registered.facts().get(0).get("person").stringValue();
        String entry = registered.body().get("entry").stringValue();

        Answer nowhere = send("VoidEntry", "{\"voids\":\"%s\",\"reason\":\"twice\"}".formatted(entry));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.errors()).containsExactly("partnership missing");
        accepted("VoidEntry", "{\"voids\":\"%s\",\"reason\":\"twice\",\"person\":\"%s\"}".formatted(entry, person));
        assertThat(log.head().orElseThrow().events().getFirst().stream()).isEqualTo("person:" + person);
    }

    @Test
    void keepsPersonalTextOutOfThePayload() throws Exception {
        Answer answer = accepted("AddChampion", fields("""
                "on":"2024-01-05","person":"p","org":"o","note":"met Ana at the harbor fair"\
                """));

        StoredEvent event = log.head().orElseThrow().events().getFirst();
        assertThat(event.payload().text()).doesNotContain("harbor fair").contains("\"note\":{\"part\":");
        assertThat(event.metadata().text()).doesNotContain("harbor fair");
        assertThat(event.parts()).hasSize(1);
        assertThat(log.partText(event.parts().getFirst().id())).contains("met Ana at the harbor fair");
        assertThat(answer.facts().get(0).get("note").stringValue()).isEqualTo("met Ana at the harbor fair");
    }

    @Test
    void saysFieldValueRuleAndRemedyOfARefusal() throws Exception {
        Answer ruled = send("RecordAttendance", fields("\"meeting\":\"none\",\"attendees\":[]"));

        assertThat(ruled.status()).isEqualTo(422);
        assertThat(ruled.type()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        JsonNode error = ruled.body().get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo("meeting");
        assertThat(error.get("value").stringValue()).isEqualTo("none");
        assertThat(error.get("code").stringValue()).isEqualTo("mark-without-start");
        assertThat(error.get("reason").stringValue()).isNotBlank();
        assertThat(error.get("remedy").stringValue()).isNotBlank();
        assertThat(send(
                                "AddChampion",
                                "{\"partnership\":\"nowhere\",\"on\":\"2024-01-01\",\"person\":\"a\",\"org\":\"o\"}")
                        .errors())
                .containsExactly("partnership not-registered");
        assertThat(send("AddChampion", "{\"persn\":\"a\",\"on\":\"soon\"}").errors())
                .containsExactlyInAnyOrder(
                        "partnership missing", "on invalid", "person missing", "org missing", "persn unknown-field");
    }

    @Test
    void refusesBodiesThatAreNotStrictJson() throws Exception {
        assertThat(send("AddChampion", "{\"on\":\"2024-01-01\",\"on\":\"2024-01-02\"}")
                        .status())
                .isEqualTo(400);
        assertThat(send("AddChampion", "{\"on\":").status()).isEqualTo(400);
        assertThat(send("AddChampion", "[]").status()).isEqualTo(400);
        assertThat(send("AddChampion", "{} {}").status()).isEqualTo(400);
        assertThat(send("AddChampion", "{\"a\":".repeat(40) + "1" + "}".repeat(40))
                        .status())
                .isEqualTo(400);
        assertThat(send("AddChampion", "{\"note\":\"" + "x".repeat(1_100_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(send("AddChampion", "{}", "no-uuid", null).status()).isEqualTo(400);
        assertThat(send(
                                "AddChampion",
                                fields("\"on\":\"2024-01-01\",\"entry\":\"%s\",\"person\":\"a\",\"org\":\"o\""
                                        .formatted("e".repeat(151))))
                        .errors())
                .containsExactly("entry invalid-id");
    }

    @Test
    void namesTheCommandsThatAnUnknownOneMayMean() throws Exception {
        Answer answer = send("AddChampoin", "{}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().get("errors").get(0).get("remedy").stringValue())
                .contains("AddChampion");
    }

    @Test
    void recordsOneCommandIdOnceAndRefusesAnotherBodyUnderIt() throws Exception {
        String id = UUID.randomUUID().toString();
        String body = fields("\"on\":\"2024-01-05\",\"person\":\"a\",\"org\":\"o\",\"note\":\"hello\"");
        Answer first = send("AddChampion", body, id, null);
        Answer again = send("AddChampion", body, id, null);
        Answer other = send("AddChampion", body.replace("hello", "bye"), id, null);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.errors()).containsExactly("Command-Id command-id-reused");
        assertThat(outcome(id).body().get("position")).isEqualTo(first.body().get("position"));
        assertThat(outcome(UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @Test
    void recordsOneCommandIdOnceHoweverManySendItAtTheSameTime() throws Exception {
        String id = UUID.randomUUID().toString();
        String body = "{\"on\":\"2024-01-05\",\"name\":\"Twin Rivers\",\"community\":\"c1\"}";
        long before = position();

        List<Answer> answers = atOnce(i -> send("RegisterPartnership", body, id, null));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
        assertThat(position()).isEqualTo(before + 1);
    }

    @Test
    void letsExactlyOneWinWhereOnlyOneMay() throws Exception {
        String body = fields("\"on\":\"2024-03-05\",\"kind\":\"general\",\"meeting\":\"the-one\"");
        long before = position();

        List<Answer> answers = atOnce(i -> send("RecordMeeting", body));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .extracting(Answer::errors)
                .containsOnly(List.of("meeting second-meeting"));
        assertThat(position()).isEqualTo(before + 1);
    }

    @Test
    void recordsSeveralEntriesOnSeveralStreamsOrNone() throws Exception {
        String org = UUID.randomUUID().toString();
        long before = position();
        String entries = """
                {"entries":[{"command":"RegisterOrganisation","on":"2024-01-01","org":"%1$s","name":"Acme"},
                 {"command":"AddPartner","partnership":"%2$s","on":"2024-01-01","org":"%1$s","sides":["industry"],
                  "kind":"employer","ownership":"for-profit","fields":[],"critical":false},
                 {"command":"%3$s","partnership":"%2$s","on":"2024-01-02","org":"%4$s"}]}""";

        Answer refused = send("RecordEntries", entries.formatted(org, partnership, "ReleasePartner", "nobody"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("entries[2].org end-without-start");
        assertThat(position()).isEqualTo(before);

        Answer accepted = send("RecordEntries", entries.formatted(org, partnership, "ReleasePartner", org));
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.facts().size()).isEqualTo(3);
        Commit commit = log.head().orElseThrow();
        assertThat(commit.events())
                .extracting(StoredEvent::stream)
                .containsExactly("organisation:" + org, "partnership:" + partnership, "partnership:" + partnership);
        assertThat(send("RecordEntries", "{\"entries\":[]}").errors()).containsExactly("entries invalid");
        assertThat(send("RecordEntries", "{\"entries\":[{\"command\":\"Fly\"},{}]}")
                        .errors())
                .containsExactly("entries[0].command unknown-command", "entries[1].command missing");
    }

    @Test
    void voidsOnTheWrongPartnershipAndRecordsOnTheRightOneOrNeither() throws Exception {
        String right = accepted("RegisterPartnership", """
                        {"on":"2024-01-01","name":"Corran Health","community":"c1"}""")
                .facts()
                .get(0)
                .get("partnership")
                .stringValue();
        String astray = accepted("RecordMeeting", fields("\"on\":\"2024-03-05\",\"kind\":\"general\""))
                .body()
                .get("entry")
                .stringValue();
        String entries = """
                {"entries":[{"command":"RecordMeeting","partnership":"%1$s","on":"2024-03-05","kind":"general","meeting":"found"},
                 {"command":"RecordAttendance","partnership":"%1$s","meeting":"%2$s","attendees":[]},
                 {"command":"VoidEntry","partnership":"%3$s","voids":"%4$s","reason":"Recorded on Corran Health instead."}]}""";
        long before = position();

        assertThat(send("RecordEntries", entries.formatted(right, "lost", partnership, astray))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("entries[1].meeting");
        assertThat(send("RecordEntries", entries.formatted(right, "found", partnership, "nobody"))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("entries[2].voids");
        assertThat(position()).isEqualTo(before);

        assertThat(send("RecordEntries", entries.formatted(right, "found", partnership, astray))
                        .status())
                .isEqualTo(201);
        assertThat(log.head().orElseThrow().events())
                .extracting(StoredEvent::stream)
                .containsExactly("partnership:" + right, "partnership:" + right, "partnership:" + partnership);
    }

    @Test
    void takesFiveHundredEntriesAndNotOneMore() throws Exception {
        long before = position();

        assertThat(send("RecordEntries", meetings(501)).errors()).containsExactly("entries invalid");
        assertThat(position()).isEqualTo(before);
        assertThat(send("RecordEntries", meetings(500)).facts().size()).isEqualTo(500);
        assertThat(log.head().orElseThrow().n()).isEqualTo(500);
    }

    private String meetings(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"command\":\"RecordMeeting\",\"partnership\":\"" + partnership
                        + "\",\"on\":\"2024-03-05\",\"kind\":\"general\"}")
                .collect(Collectors.joining(",", "{\"entries\":[", "]}"));
    }

    @Test
    void refusesTwoEntriesOfOneIdInOneRequest() throws Exception {
        String meeting = "{\"command\":\"RecordMeeting\",\"partnership\":\"" + partnership
                + "\",\"entry\":\"same\",\"on\":\"2024-03-05\",\"kind\":\"general\"}";

        Answer refused = send("RecordEntries", "{\"entries\":[" + meeting + "," + meeting + "]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("entries[1].entry repeated");
    }

    @Test
    void aDryRunSaysWhatWouldBeRecordedAndAppendsNothing() throws Exception {
        long before = position();
        String body = fields("\"on\":\"2024-03-05\",\"kind\":\"general\",\"meeting\":\"tried\"");
        Answer tried = sendTo("/api/commands/RecordMeeting?dryRun=true", body, null, null);

        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.body().get("dryRun").booleanValue()).isTrue();
        assertThat(tried.facts().get(0).get("meeting").stringValue()).isEqualTo("tried");
        assertThat(position()).isEqualTo(before);
        assertThat(send("RecordAttendance", fields("\"meeting\":\"tried\",\"attendees\":[]"))
                        .status())
                .isEqualTo(422);
        assertThat(send("RecordMeeting", body).status()).isEqualTo(201);
    }

    @Test
    void tellsWhatOthersRecordedSinceTheSenderLooked() throws Exception {
        long seen = position();
        accepted("RenamePartnership", fields("\"on\":\"2024-05-01\",\"name\":\"Harbor\""));

        Answer late = send("AddChampion", fields("\"on\":\"2024-01-05\",\"person\":\"a\",\"org\":\"o\""), null, seen);
        assertThat(late.status()).isEqualTo(201);
        assertThat(late.body().get("since").get(0).get("fact").stringValue()).isEqualTo("PartnershipRenamed");
        assertThat(send("AddChampion", fields("\"on\":\"2024-01-05\",\"person\":\"b\",\"org\":\"o\""), null, position())
                        .body()
                        .has("since"))
                .isFalse();
    }

    @Test
    void aListWithinAListIsNamedAsOne() throws Exception {
        Answer refused = send("RecordEntries", "{\"entries\":[{\"command\":\"RecordEntries\",\"entries\":[]}]}");

        assertThat(refused.errors()).containsExactly("entries[0].command unknown-command");
        assertThat(refused.body().get("errors").get(0).get("remedy").stringValue())
                .isEqualTo("Put what it lists into the one list of this request.");
    }

    @Test
    void ofSeveralWhoMoveOneEntryAtOnceOneMovesIt() throws Exception {
        String wrong = partnership;
        String meeting = accepted("RecordMeeting", fields("\"on\":\"2024-03-05\",\"kind\":\"general\""))
                .body()
                .get("entry")
                .stringValue();
        aPartnership();
        var entries = JSON.createArrayNode();
        entries.addObject()
                .put("command", "RecordMeeting")
                .put("partnership", partnership)
                .put("on", "2024-03-05")
                .put("kind", "general");
        entries.addObject()
                .put("command", "VoidEntry")
                .put("partnership", wrong)
                .put("voids", meeting)
                .put("reason", "Recorded elsewhere.");
        String body = JSON.createObjectNode().set("entries", entries).toString();
        long before = position();

        List<Answer> answers = atOnce(number -> send("RecordEntries", body));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.errors()).containsExactly("entries[1].voids already-voided"));
        assertThat(position()).as("one meeting and one void").isEqualTo(before + 2);
        assertThat(send("RecordEntries", body).status()).isEqualTo(422);
    }

    private long position() {
        return log.head().map(Commit::last).orElse(0L);
    }

    private String fields(String fields) {
        return "{\"partnership\":\"" + partnership + "\"," + fields + "}";
    }

    private Answer accepted(String command, String body) throws Exception {
        Answer answer = send(command, body);
        assertThat(answer.status()).as("%s %s", command, answer.body()).isEqualTo(201);
        return answer;
    }

    private Answer send(String command, String body) throws Exception {
        return send(command, body, null, null);
    }

    private Answer send(
            String command,
            String body,
            @org.jspecify.annotations.Nullable String id,
            @org.jspecify.annotations.Nullable Long seen)
            throws Exception {
        return sendTo("/api/commands/" + command, body, id, seen);
    }

    private Answer sendTo(
            String address,
            String body,
            @org.jspecify.annotations.Nullable String id,
            @org.jspecify.annotations.Nullable Long seen)
            throws Exception {
        var request = MockMvcRequestBuilders.post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (id != null) {
            request.header("Command-Id", id);
        }
        if (seen != null) {
            request.header("If-Seen-Position", seen);
        }
        return Answer.of(http.perform(request).andReturn().getResponse());
    }

    private Answer outcome(String id) throws Exception {
        return Answer.of(http.perform(MockMvcRequestBuilders.get("/api/commands/" + id + "/outcome"))
                .andReturn()
                .getResponse());
    }

    private interface Attempt {
        Answer send(int number) throws Exception;
    }

    private static List<Answer> atOnce(Attempt attempt) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Answer>> futures = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                Callable<Answer> waiting = () -> {
                    start.await();
                    return attempt.send(number);
                };
                futures.add(threads.submit(waiting));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private record Answer(int status, String type, String header, JsonNode body) {

        static Answer of(MockHttpServletResponse response) throws Exception {
            return new Answer(
                    response.getStatus(),
                    String.valueOf(response.getContentType()),
                    String.valueOf(response.getHeader("Command-Id")),
                    JSON.readTree(response.getContentAsString()));
        }

        JsonNode facts() {
            return body.get("facts");
        }

        List<String> errors() {
            List<String> errors = new ArrayList<>();
            body.get("errors")
                    .forEach(error -> errors.add(error.get("field").stringValue() + " "
                            + error.get("code").stringValue()));
            return errors;
        }
    }
}

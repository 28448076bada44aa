package org.waymark.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.waymark.commandside.erasure.Erasing;
import org.waymark.commandside.request.Ids;
import org.waymark.commandside.stream.Closed;
import org.waymark.erasure.ErasedText;
import org.waymark.erasure.ErasureJson;
import org.waymark.erasure.LegalBasis;
import org.waymark.erasure.TextsErased;
import org.waymark.log.Bytes;
import org.waymark.log.CommitLog;
import org.waymark.log.append.Appender;
import org.waymark.log.axon.stream.MetadataJson;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Verifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Erasing from the API to the file: the entry tells of it, the text is gone, the chain is whole, the record is as it was. */
@SpringBootTest(classes = CommandSideForTests.class)
class EraseTextsTest {

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

    @Autowired
    Appender appender;

    @Autowired
    Ids ids;

    private MockMvc http;
    private String person = "";

    @BeforeEach
    void aPerson() throws Exception {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        person = "person-" + UUID.randomUUID();
        sent(
                "RegisterPerson",
                "{\"on\":\"2024-01-01\",\"person\":\"%s\",\"name\":\"Ana Ruiz\",\"email\":\"ana@example.org\"}");
        sent("AffiliatePerson", "{\"on\":\"2024-01-02\",\"person\":\"%s\",\"org\":\"acme\",\"title\":\"Owner\"}");
    }

    private JsonNode sent(String command, String body) throws Exception {
        MockHttpServletResponse response = post(command, body.formatted(person), null);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(201);
        return JsonMapper.shared().readTree(response.getContentAsString());
    }

    private MockHttpServletResponse post(String command, String body, @Nullable String commandId) throws Exception {
        var request = MockMvcRequestBuilders.post("/api/commands/" + command)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return http.perform(commandId == null ? request : request.header("Command-Id", commandId))
                .andReturn()
                .getResponse();
    }

    private String name() {
        return log.readStream("person:" + person, 0)
                .getFirst()
                .events()
                .getFirst()
                .parts()
                .getFirst()
                .id();
    }

    @Test
    void theEntryTellsOfItTheTextIsGoneAndTheChainIsWhole() throws Exception {
        String name = name();
        JsonNode answer =
                sent("EraseTexts", "{\"person\":\"%s\",\"basis\":\"request\",\"words\":\"Letter of 3 March.\"}");
        JsonNode fact = answer.get("facts").get(0);
        assertThat(fact.get("fact").stringValue()).isEqualTo("TextsErased");
        assertThat(fact.get("on").stringValue()).isEqualTo("person:" + person);
        assertThat(fact.get("texts").findValuesAsString("field")).containsExactlyInAnyOrder("name", "email", "title");
        assertThat(log.partText(name)).isEmpty();
        assertThat(log.readStream("person:" + person, 0))
                .as("the record itself")
                .hasSize(2);
        assertThat(Verifier.verify(directory.resolve("log.db")).verdict()).isEqualTo(Report.Verdict.SOUND);
        MockHttpServletResponse again =
                post("EraseTexts", "{\"person\":\"" + person + "\",\"basis\":\"request\"}", null);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("nothing-left");
    }

    @Test
    void onlyTheTextsThatAreNamedGo() throws Exception {
        sent("EraseTexts", "{\"person\":\"%s\",\"texts\":[\"email\"],\"basis\":\"no-longer-needed\"}");
        assertThat(log.partText(name())).contains("Ana Ruiz");
    }

    @Test
    void theTextsOfOneEntryOfAPartnershipGo() throws Exception {
        String partnership = "p-" + UUID.randomUUID();
        post(
                "RegisterPartnership",
                "{\"partnership\":\"" + partnership
                        + "\",\"on\":\"2024-01-01\",\"name\":\"Harbor\",\"community\":\"c1\",\"note\":\"Ana asked.\"}",
                null);
        var event = log.readStream("partnership:" + partnership, 0)
                .getFirst()
                .events()
                .getFirst();
        String body =
                "{\"partnership\":\"" + partnership + "\",\"erases\":\"" + event.id() + "\",\"basis\":\"unlawful\"}";
        assertThat(post("EraseTexts", body, null).getStatus()).isEqualTo(201);
        assertThat(log.partText(event.parts().getFirst().id())).isEmpty();
    }

    @Test
    void aDryRunTellsWhatWouldGoAndNothingGoes() throws Exception {
        long before = log.head().orElseThrow().last();
        MockHttpServletResponse response =
                post("EraseTexts?dryRun=true", "{\"person\":\"" + person + "\",\"basis\":\"request\"}", null);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).contains("\"dryRun\":true", "TextsErased", "title");
        assertThat(log.head().orElseThrow().last()).isEqualTo(before);
        assertThat(log.partText(name())).contains("Ana Ruiz");
    }

    @Test
    void sentTwiceItIsRecordedOnce() throws Exception {
        String id = UUID.randomUUID().toString();
        String body = "{\"person\":\"" + person + "\",\"basis\":\"request\"}";
        assertThat(post("EraseTexts", body, id).getStatus()).isEqualTo(201);
        MockHttpServletResponse again = post("EraseTexts", body, id);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getContentAsString()).contains("TextsErased");
    }

    /** The entry is there, the deletion is not: that is where a crash can come. */
    @Test
    void whatACrashLeftIsDeletedAtTheNextStart() throws Exception {
        String name = name();
        var erased = new TextsErased(
                "x-" + UUID.randomUUID(),
                "person:" + person,
                null,
                LegalBasis.REQUEST,
                null,
                List.of(new ErasedText("e", "name", name)));
        var event = new DraftEvent(
                erased.entry(),
                TextsErased.NAME,
                TextsErased.REVISION,
                TextsErased.STREAM,
                log.lastSeq(TextsErased.STREAM).orElse(-1) + 1,
                java.time.Instant.EPOCH,
                Bytes.of(ErasureJson.payload(erased)),
                MetadataJson.write(Map.of()),
                List.of());
        String id = UUID.randomUUID().toString();
        assertThat(appender.append(new Draft(id, Bytes.utf8(id), "a", List.of(event), List.of(), true, null))
                        .join())
                .isInstanceOf(AppendOutcome.Appended.class);
        assertThat(log.partText(name)).contains("Ana Ruiz");
        new Erasing(log, appender, ids, Closed.TO_NOBODY, Clock.systemUTC()).finish();
        assertThat(log.partText(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"basis\":\"request\"} | person | missing",
                "{\"person\":\"a\",\"org\":\"b\",\"basis\":\"request\"} | person | missing",
                "{\"person\":\"a\"} | basis | missing",
                "{\"person\":\"a\",\"basis\":\"whim\"} | basis | invalid",
                "{\"partnership\":\"p\",\"basis\":\"request\"} | erases | missing",
                "{\"person\":\"a\",\"basis\":\"request\",\"moon\":1} | moon | unknown-field",
                "{\"person\":\"a\",\"basis\":\"request\",\"texts\":\"name\"} | texts | invalid",
                "{\"person\":\"a\",\"basis\":\"request\",\"words\":\"\"} | words | invalid",
                "{\"person\":\"nobody\",\"basis\":\"request\"} | person | unknown"
            })
    void saysWhatIsWrong(String body, String field, String code) throws Exception {
        MockHttpServletResponse response = post("EraseTexts", body, null);
        assertThat(response.getStatus()).isEqualTo(422);
        JsonNode error = JsonMapper.shared()
                .readTree(response.getContentAsString())
                .get("errors")
                .get(0);
        assertThat(error.get("field").stringValue()).isEqualTo(field);
        assertThat(error.get("code").stringValue()).isEqualTo(code);
    }
}

package org.waymark.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is turned away at the door, because once it is in the log it cannot be taken out again. */
@SpringBootTest(classes = CommandSideForTests.class)
class WayInTest {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void freshLog(DynamicPropertyRegistry properties) {
        properties.add("test.directory", () -> directory.toString());
    }

    @Autowired
    WebApplicationContext context;

    private MockMvc http;
    private String partnership = "";

    @BeforeEach
    void aPartnership() throws Exception {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        partnership = aPartnership("Harbor Works");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "0.12345678901", "12345678901234567.89"})
    void aNumberThatCouldNotBeReadBackIsRefused(String number) throws Exception {
        Answer answer = send("RecordContribution", fields("""
                "on":"2024-01-01","org":"o1","kind":"cash","value":%s,"currency":"USD\"""".formatted(number)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").get(0).get("field").stringValue())
                .isEqualTo("value");
    }

    @Test
    void aNumberBeyondJavaIsMalformed() throws Exception {
        assertThat(send(
                                "RecordContribution",
                                fields("\"on\":\"2024-01-01\",\"org\":\"o1\",\"kind\":\"cash\",\"value\":1e2147483648"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anEntryIdIsTakenInTheWholeLog() throws Exception {
        String other = aPartnership("Other");
        String champion = "\"entry\":\"shared-%s\",\"on\":\"2024-01-01\",\"person\":\"ana\",\"org\":\"acme\""
                .formatted(partnership);
        assertThat(send("AddChampion", fields(champion)).status()).isEqualTo(201);

        Answer again = send("AddChampion", "{\"partnership\":\"" + other + "\"," + champion + "}");

        assertThat(again.status()).isEqualTo(422);
        JsonNode error = again.body().get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo("entry");
        assertThat(error.get("code").stringValue()).isEqualTo("repeated-entry");
        assertThat(send("AddChampion", fields(champion)).body().get("errors").size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "NEW", "record", ":", "~", "-", "_.-"})
    void whatIsRegisteredHasAPageOfItsOwn(String id) throws Exception {
        for (var asked : Map.of(
                        "RegisterPartnership", "partnership",
                        "RegisterCommunity", "community",
                        "RegisterPerson", "person",
                        "RegisterOrganisation", "org")
                .entrySet()) {
            Answer answer = send(asked.getKey(), "{\"%s\":\"%s\",\"name\":\"N\"}".formatted(asked.getValue(), id));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().get("errors")).as(asked.getKey()).anySatisfy(error -> {
                assertThat(error.get("code").stringValue()).isEqualTo("reserved-id");
                assertThat(error.get("field").stringValue()).isEqualTo(asked.getValue());
                assertThat(error.get("remedy").stringValue()).contains("another id");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b\\u2060", "\\u3164", "\\u00ad\\ufe0f", "\\u2800 \\u200e"})
    void aNameThatShowsNothingIsBlank(String name) throws Exception {
        Answer answer = send("RegisterPerson", "{\"on\":\"2024-01-01\",\"name\":\"" + name + "\"}");

        assertThat(answer.status()).isEqualTo(422);
        JsonNode error = answer.body().get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo("name");
        assertThat(error.toString()).contains("must not be blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "a/b",
                "a%2fb",
                "a;b",
                "%",
                "a\\\\b",
                "a?b",
                "a#b",
                "a b",
                "a ",
                "\\u202ea",
                "a\\u200b"
            })
    void idsThatHaveNoPageAreRefused(String id) throws Exception {
        for (String body : List.of(
                "{\"partnership\":\"%s\",\"on\":\"2024-01-01\",\"name\":\"N\",\"community\":\"c1\"}",
                "{\"on\":\"2024-01-01\",\"name\":\"N\",\"community\":\"%s\"}",
                "{\"entry\":\"%s\",\"on\":\"2024-01-01\",\"name\":\"N\",\"community\":\"c1\"}")) {
            Answer answer = send("RegisterPartnership", body.formatted(id));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().get("errors").get(0).get("code").stringValue())
                    .isEqualTo("invalid-id");
        }
        Answer deep = send(
                "RecordMeeting",
                fields("\"on\":\"2024-03-05\",\"kind\":\"launch\",\"chairs\":[{\"org\":\"" + id + "\"}]"));
        assertThat(deep.body().get("errors").get(0).get("field").stringValue()).isEqualTo("chairs[0].org");
    }

    @Test
    void textsAreText() throws Exception {
        for (String note : List.of("\\ud800", "\\u0000", "\\u001b[2J", "\\ufeff")) {
            Answer answer = send(
                    "RecordMeeting", fields("\"on\":\"2024-03-05\",\"kind\":\"launch\",\"note\":\"" + note + "\""));
            assertThat(answer.status()).isEqualTo(422);
        }
    }

    @Test
    void whatIsDoneIsNotRecordedBeforeItsDay() throws Exception {
        String next = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();
        Answer held = send("RecordMeeting", fields("\"on\":\"" + next + "\",\"kind\":\"launch\""));
        assertThat(held.status()).isEqualTo(422);
        JsonNode error = held.body().get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo("on");
        assertThat(error.get("code").stringValue()).isEqualTo("not-yet");

        assertThat(send(
                                "ScheduleLaunch",
                                fields("\"on\":\"2024-01-01\",\"for\":\"" + next + "\",\"preparationPlan\":true"))
                        .status())
                .isEqualTo(201);
    }

    /** The two zones never have the same day, so both answers are certain at any hour. */
    @Test
    void todayIsTheCommunitysToday() throws Exception {
        String today = LocalDate.now(ZoneId.of("Pacific/Kiritimati")).toString();

        assertThat(meetingOn(today, "Pacific/Kiritimati").status()).isEqualTo(201);
        assertThat(meetingOn(today, "Etc/GMT+12").status()).isEqualTo(422);
    }

    private Answer meetingOn(String day, String zone) throws Exception {
        String community = send("RegisterCommunity", """
                {"on":"2024-01-01","name":"Far","zone":"%s"}""".formatted(zone))
                .body()
                .get("facts")
                .get(0)
                .get("community")
                .stringValue();
        partnership = aPartnership("Far Works", community);
        return send("RecordMeeting", fields("\"on\":\"" + day + "\",\"kind\":\"launch\""));
    }

    private String aPartnership(String name) throws Exception {
        return aPartnership(name, "c1");
    }

    private String aPartnership(String name, String community) throws Exception {
        Answer answer = send("RegisterPartnership", """
                {"on":"2024-01-01","name":"%s","community":"%s"}""".formatted(name, community));
        return answer.body().get("facts").get(0).get("partnership").stringValue();
    }

    private String fields(String fields) {
        return "{\"partnership\":\"" + partnership + "\"," + fields + "}";
    }

    private Answer send(String command, String body) throws Exception {
        var response = http.perform(MockMvcRequestBuilders.post("/api/commands/" + command)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
        return new Answer(response.getStatus(), JsonMapper.shared().readTree(response.getContentAsString()));
    }

    private record Answer(int status, JsonNode body) {}
}

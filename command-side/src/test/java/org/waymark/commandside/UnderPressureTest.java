package org.waymark.commandside;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.waymark.commandside.recording.FactPayloads;
import org.waymark.commandside.recording.Recorder;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.ChampionStoodDown;
import org.waymark.log.Bytes;
import org.waymark.log.CommitLog;
import org.waymark.log.append.Appender;
import org.waymark.log.axon.stream.MetadataJson;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What senders hear when many send at once, and when somebody else is always a little faster. */
@SpringBootTest(classes = CommandSideForTests.class)
class UnderPressureTest {

    private static final FuzzyDate DAY = FuzzyDate.parse("2024-03-05").orElseThrow();

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void freshLog(DynamicPropertyRegistry properties) {
        properties.add("test.directory", () -> directory.toString());
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    CommandService commands;

    @Autowired
    CommandBus bus;

    @Autowired
    CommitLog log;

    @Autowired
    Appender appender;

    private final List<Registration> interceptors = new ArrayList<>();
    private MockMvc http;
    private String partnership = "";

    @BeforeEach
    void aPartnershipWithAChampion() throws Exception {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        partnership = "p-" + UUID.randomUUID();
        send("RegisterPartnership", "\"on\":\"2024-01-01\",\"name\":\"Harbor Works\",\"community\":\"c1\"");
        send("AddChampion", "\"on\":\"2024-01-02\",\"person\":\"ana\",\"org\":\"acme\"");
    }

    @AfterEach
    void leaveTheBusAlone() {
        interceptors.forEach(Registration::cancel);
    }

    @Test
    void beyond256UnderWayASenderIsToldToComeBack() throws Exception {
        var gate = new CountDownLatch(1);
        var full = new CountDownLatch(CommandService.MOST_UNDER_WAY);
        interceptors.add(bus.registerHandlerInterceptor((work, chain) -> {
            full.countDown();
            gate.await();
            return chain.proceed();
        }));
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<CommandOutcome>> answers = new ArrayList<>();
            var first = request("person-0");
            answers.add(senders.submit(() -> commands.send(first)));
            for (int i = 1; i < CommandService.MOST_UNDER_WAY; i++) {
                var request = request("person-" + i);
                answers.add(senders.submit(() -> commands.send(request)));
            }
            full.await();

            MockHttpServletResponse turnedAway = post("AddChampion", champion("bo"));
            assertThat(turnedAway.getStatus()).isEqualTo(503);
            assertThat(turnedAway.getHeader("Retry-After")).isEqualTo("1");
            assertThat(turnedAway.getContentAsString())
                    .contains("urn:waymark:problem:unavailable", "Too many commands are under way.");
            assertThat(commands.progress(first.commandId(), "account-1")).isInstanceOf(CommandProgress.UnderWay.class);

            gate.countDown();
            for (Future<CommandOutcome> answer : answers) {
                assertThat(answer.get()).isInstanceOf(CommandOutcome.Accepted.class);
            }
        }
        assertThat(post("AddChampion", champion("bo")).getStatus()).isEqualTo(201);
    }

    /** The first of two senders is through, the second is not: whoever asks must not hear that nothing is under way. */
    @Test
    void anIdIsUnderWayUntilItsLastSenderHasAnAnswer() throws Exception {
        var gate = new CountDownLatch(1);
        var waiting = new CountDownLatch(1);
        var arrived = new AtomicInteger();
        interceptors.add(bus.registerHandlerInterceptor((work, chain) -> {
            if (arrived.getAndIncrement() == 0) {
                waiting.countDown();
                gate.await();
            }
            return chain.proceed();
        }));
        var request = request("person-twice");
        var refused =
                new CommandRequest("RegisterNobody", request.body(), request.commandId(), request.actor(), null, false);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = senders.submit(() -> commands.send(request));
            waiting.await();
            assertThat(commands.send(refused)).isInstanceOf(CommandOutcome.Refused.class);
            assertThat(commands.progress(request.commandId(), "account-1"))
                    .isInstanceOf(CommandProgress.UnderWay.class);
            gate.countDown();
            assertThat(answer.get()).isInstanceOf(CommandOutcome.Accepted.class);
        }
        assertThat(commands.progress(request.commandId(), "account-1")).isInstanceOf(CommandProgress.Landed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, Recorder.RETRIES})
    void whoIsOvertakenIsTriedAgain(int times) throws Exception {
        overtake(times, this::anotherChampion);
        assertThat(post("AddChampion", champion("bo")).getStatus()).isEqualTo(201);
    }

    @Test
    void afterThreeMoreTriesItIsAConflictThatNamesWhatChanged() throws Exception {
        overtake(Integer.MAX_VALUE, this::anotherChampion);
        MockHttpServletResponse response = post("AddChampion", champion("bo"));
        assertThat(response.getStatus()).isEqualTo(409);
        JsonNode problem = JsonMapper.shared().readTree(response.getContentAsString());
        assertThat(problem.get("errors")).isEmpty();
        assertThat(problem.get("since")).hasSize(1 + Recorder.RETRIES);
        assertThat(problem.get("since").get(0).get("fact").stringValue()).isEqualTo("ChampionAdded");
        assertThat(problem.get("detail").stringValue()).contains("each time this was tried");
        assertThat(log.find(requireNonNull(response.getHeader("Command-Id")))).isEmpty();
    }

    @Test
    void whatTheRulesNoLongerAllowIsAConflictWithTheReasonAndWhatChanged() throws Exception {
        overtake(1, () -> new ChampionStoodDown(header(), "ana"));
        MockHttpServletResponse response =
                post("StandDownChampion", fields("\"on\":\"2024-03-06\",\"person\":\"ana\""));
        assertThat(response.getStatus()).isEqualTo(409);
        JsonNode problem = JsonMapper.shared().readTree(response.getContentAsString());
        assertThat(problem.get("errors").get(0).get("field").stringValue()).isEqualTo("on");
        assertThat(problem.get("since")).hasSize(1);
        assertThat(problem.get("since").get(0).get("fact").stringValue()).isEqualTo("ChampionStoodDown");
    }

    /** Lets somebody else append after each decision and before its commit, as another process would. */
    private void overtake(int times, Supplier<Fact> fact) {
        var left = new AtomicInteger(times);
        interceptors.add(bus.registerHandlerInterceptor((work, chain) -> {
            Object decided = chain.proceed();
            if (left.getAndDecrement() > 0) {
                append(fact.get());
            }
            return decided;
        }));
    }

    private Fact anotherChampion() {
        return new ChampionAdded(header(), "person-" + UUID.randomUUID(), "acme");
    }

    private Header header() {
        return Header.ofPartnership("e-" + UUID.randomUUID(), partnership, DAY);
    }

    private void append(Fact fact) {
        String stream = "partnership:" + partnership;
        var stored = new FactPayloads().write(fact);
        var event = new DraftEvent(
                fact.entry(),
                stored.type(),
                stored.revision(),
                stream,
                log.lastSeq(stream).orElseThrow() + 1,
                Instant.EPOCH,
                stored.json(),
                MetadataJson.write(Map.of()),
                List.of());
        String id = UUID.randomUUID().toString();
        var draft = new Draft(id, Bytes.utf8(id), "somebody", List.of(event), List.of(), true, null);
        assertThat(appender.append(draft)
                        .orTimeout(Duration.ofSeconds(20).toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                        .join())
                .isInstanceOf(AppendOutcome.Appended.class);
    }

    private static CommandRequest request(String person) {
        var body = JsonMapper.shared().createObjectNode();
        body.put("on", "2024-01-01").put("person", person).put("name", "Somebody");
        return new CommandRequest("RegisterPerson", body, UUID.randomUUID().toString(), "account-1", null, false);
    }

    private String champion(String person) {
        return fields("\"on\":\"2024-03-06\",\"person\":\"" + person + "\",\"org\":\"acme\"");
    }

    private String fields(String fields) {
        return "{\"partnership\":\"" + partnership + "\"," + fields + "}";
    }

    private void send(String command, String fields) throws Exception {
        assertThat(post(command, fields(fields)).getStatus()).isEqualTo(201);
    }

    private MockHttpServletResponse post(String command, String body) throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/api/commands/" + command)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }
}

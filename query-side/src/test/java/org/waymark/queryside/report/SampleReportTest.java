package org.waymark.queryside.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.report.ReportView.Amount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of the sample against a loop over the lines of its files that knows nothing of how facts are read. */
class SampleReportTest {

    private static final int LINES_PER_COMMIT = 400;
    private static final List<Period> PERIODS = List.of(
            new Period(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 6, 30)),
            new Period(LocalDate.of(2017, 5, 10), LocalDate.of(2017, 5, 20)),
            new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 6, 30)),
            new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 9, 30)));

    private static @Nullable GivenViews given;
    private static final Map<String, JsonNode> FACTS = new HashMap<>();

    @BeforeAll
    static void open(@TempDir Path directory) throws IOException {
        given = new GivenViews(directory, new SetClock("2026-11-20"));
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i += LINES_PER_COMMIT) {
            List<String> some = lines.subList(i, Math.min(lines.size(), i + LINES_PER_COMMIT));
            long position = given.log().record(some.toArray(String[]::new));
            if (i + LINES_PER_COMMIT >= lines.size()) {
                given.seen(position);
            }
        }
        lines.forEach(SampleReportTest::remember);
    }

    private static List<String> lines() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../samples/tamarack"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                all.addAll(Files.readAllLines(file));
            }
        }
        all.sort(Comparator.comparing(
                line -> JsonMapper.shared().readTree(line).get("recordedAt").stringValue()));
        return all;
    }

    /** A correction stands for what it corrects; what is voided is gone. */
    private static void remember(String line) {
        JsonNode node = JsonMapper.shared().readTree(line);
        switch (node.get("fact").stringValue()) {
            case "EntryVoided" -> FACTS.remove(node.get("voids").stringValue());
            case "EntryCorrected" -> {
                String corrected = node.get("corrects").stringValue();
                var fields = (tools.jackson.databind.node.ObjectNode)
                        node.get("with").get("fields").deepCopy();
                fields.set("fact", node.get("with").get("fact"));
                fields.set("partnership", node.get("partnership"));
                FACTS.put(corrected, fields);
            }
            default -> FACTS.put(node.get("entry").stringValue(), node);
        }
    }

    @AfterAll
    static void close() {
        if (given != null) {
            given.close();
        }
    }

    private static GivenViews given() {
        return java.util.Objects.requireNonNull(given);
    }

    private static ReportView report(Period period) {
        return given().bean(Reports.class)
                .report(
                        "tamarack",
                        new PeriodAsked(period.from().toString(), period.to().toString()),
                        Clocks.newest())
                .orElseThrow();
    }

    private static Stream<JsonNode> of(String fact) {
        return FACTS.values().stream()
                .filter(node -> node.get("fact").stringValue().equals(fact));
    }

    private static boolean inside(JsonNode fact, Period period) {
        String on = fact.get("on").stringValue();
        String from = period.from().toString();
        String to = period.to().toString();
        return switch (on.length()) {
            case 10 -> from.compareTo(on) <= 0 && on.compareTo(to) <= 0;
            case 7 ->
                on.contains("Q")
                        ? inside(quarter(on), quarter(on).plusMonths(3).minusDays(1), period)
                        : inside(
                                LocalDate.parse(on + "-01"),
                                LocalDate.parse(on + "-01").plusMonths(1).minusDays(1),
                                period);
            default -> inside(LocalDate.parse(on + "-01-01"), LocalDate.parse(on + "-12-31"), period);
        };
    }

    private static LocalDate quarter(String on) {
        return LocalDate.of(Integer.parseInt(on.substring(0, 4)), 3 * (on.charAt(6) - '0') - 2, 1);
    }

    private static boolean inside(LocalDate first, LocalDate last, Period period) {
        return !first.isBefore(period.from()) && !last.isAfter(period.to());
    }

    private static Stream<JsonNode> each(JsonNode fact, String list) {
        return fact.has(list) ? StreamSupport.stream(fact.get(list).spliterator(), false) : Stream.of();
    }

    @Test
    void meetingsByKind() {
        for (Period period : PERIODS) {
            Map<String, Integer> held = new TreeMap<>();
            of("MeetingHeld")
                    .filter(fact -> inside(fact, period))
                    .forEach(fact -> held.merge(fact.get("kind").stringValue(), 1, Integer::sum));
            assertThat(report(period).meetings().stream()
                            .filter(each -> each.entries() > 0)
                            .collect(Collectors.toMap(Amount::what, Amount::entries)))
                    .as(period.toString())
                    .isEqualTo(held)
                    .isNotEmpty();
        }
    }

    @Test
    void distinctOrganisations() {
        for (Period period : PERIODS) {
            Set<String> orgs = new TreeSet<>();
            Set<String> meetings = new TreeSet<>();
            of("MeetingHeld").filter(fact -> inside(fact, period)).forEach(fact -> {
                meetings.add(fact.get("meeting").stringValue());
                each(fact, "chairs").forEach(chair -> orgs.add(chair.get("org").stringValue()));
            });
            of("AttendanceRecorded")
                    .filter(fact -> meetings.contains(fact.get("meeting").stringValue()))
                    .flatMap(fact -> each(fact, "attendees"))
                    .forEach(came -> orgs.add(came.get("org").stringValue()));
            of("ContributionReceived")
                    .filter(fact -> inside(fact, period))
                    .forEach(fact -> orgs.add(fact.get("org").stringValue()));
            of("ActivityRecorded")
                    .filter(fact -> inside(fact, period))
                    .flatMap(fact -> each(fact, "partners"))
                    .forEach(org -> orgs.add(org.stringValue()));
            assertThat(report(period).organisations().stream()
                            .map(each -> each.organisation().id())
                            .toList())
                    .as(period.toString())
                    .containsExactlyInAnyOrderElementsOf(orgs)
                    .isNotEmpty();
        }
    }

    @Test
    void contributionsAndMeasures() {
        for (Period period : PERIODS) {
            Map<String, BigDecimal> given = new TreeMap<>();
            of("ContributionReceived").filter(fact -> inside(fact, period)).forEach(fact -> {
                String kind = fact.get("kind").stringValue();
                if (fact.has("value")) {
                    add(given, kind + " " + fact.get("currency").stringValue(), fact.get("value"));
                }
                if (fact.has("hours")) {
                    add(given, kind + " hours", fact.get("hours"));
                }
            });
            Map<String, BigDecimal> measured = new TreeMap<>();
            Set<String> shared = new TreeSet<>();
            of("ActivityRecorded")
                    .filter(fact -> inside(fact, period))
                    .filter(fact ->
                            !fact.has("shared") || shared.add(fact.get("shared").stringValue()))
                    .flatMap(fact -> each(fact, "measures"))
                    .forEach(each -> add(
                            measured,
                            each.get("name").stringValue() + " "
                                    + each.get("unit").stringValue(),
                            each.get("value")));
            ReportView view = report(period);
            assertThat(totals(view.contributions())).as(period.toString()).isEqualTo(plain(given));
            assertThat(totals(view.measures())).as(period.toString()).isEqualTo(plain(measured));
        }
    }

    private static void add(Map<String, BigDecimal> totals, String what, JsonNode value) {
        totals.merge(what, value.decimalValue(), BigDecimal::add);
    }

    private static Map<String, String> totals(List<Amount> amounts) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (Amount each : amounts) {
            if (each.total() != null && each.entries() > 0) {
                totals.put(each.what() + " " + each.unit(), each.total());
            }
        }
        return plain(totals);
    }

    private static Map<String, String> plain(Map<String, BigDecimal> totals) {
        return totals.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stripTrailingZeros().toPlainString()));
    }

    /** Where nobody can tell on the last day of the run within the period, that is the word. */
    private static String word(Judged judged, LocalDate day, Period period) {
        var standing = judged.judgement().standing();
        LocalDate last = day;
        while (last.isBefore(period.to()) && standing.at(last.plusDays(1)).equals(standing.at(day))) {
            last = last.plusDays(1);
        }
        return judged.judgement().at(last).doubt().isPresent()
                ? ReportView.Move.CANNOT_TELL
                : standing.at(day).kind().word();
    }

    /** Day by day, from the standing of each day. */
    @Test
    void movesBetweenStages() {
        List<Judged> all = given().bean(Judgements.class).ofCommunity("tamarack", Long.MAX_VALUE, null);
        assertThat(all).hasSize(12);
        for (Period period : PERIODS) {
            Set<String> moves = new TreeSet<>();
            for (Judged judged : all) {
                for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
                    var before = judged.judgement().standing().at(day.minusDays(1));
                    var after = judged.judgement().standing().at(day);
                    if (!before.equals(after)) {
                        moves.add(day + " " + judged.id() + " " + word(judged, day.minusDays(1), period) + " "
                                + word(judged, day, period));
                    }
                }
            }
            ReportView view = report(period);
            assertThat(view.moves().stream()
                            .map(each ->
                                    each.day() + " " + each.partnership() + " " + each.before() + " " + each.after())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(moves);
            assertThat(view.stages())
                    .allSatisfy(each -> assertThat(each.before() + each.entered() - each.left())
                            .isEqualTo(each.after()));
        }
    }

    @Test
    void determinationsAndDrift() {
        ReportView view = report(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)));
        assertThat(view.determinations())
                .extracting(ReportView.Determination::partnership)
                .containsExactly("cinder-mesa");
        assertThat(report(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 9, 30)))
                        .determinations())
                .hasSize(3);
    }
}

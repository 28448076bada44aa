package org.waymark.stage.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseFile;
import org.waymark.fact.Amendment;
import org.waymark.fact.Fact;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.stage.Cases;
import org.waymark.stage.JudgeLine;
import org.waymark.stage.history.RandomHistory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What must not change in the output of {@code judge}, byte for byte, when the case file changes in these ways. */
class MetamorphicTest {
    private static final Rubric RUBRIC = Cases.SAMPLE;
    private static final int HISTORIES = 150;
    private static final int MANY_HISTORIES = 5_000;
    private static final Pattern VALID_UNTIL = Pattern.compile("\"validUntil\": \"(\\d{4}-\\d{2}-\\d{2})\"");
    private static final int SWAPS = 300;

    @Test
    void judge_keeps_its_answers() {
        LongStream.range(0, HISTORIES).parallel().forEach(MetamorphicTest::check);
    }

    @Test
    @Tag("slow")
    void judge_keeps_its_answers_on_many_histories() {
        LongStream.range(HISTORIES, MANY_HISTORIES).parallel().forEach(MetamorphicTest::check);
    }

    private static void check(long seed) {
        List<String> lines = RandomHistory.lines(seed);
        Random random = new Random(seed);
        later_facts_change_no_earlier_known_at(seed, lines, random);
        voiding_what_was_added_restores_the_bytes(seed, lines);
        the_order_of_independent_facts_does_not_matter(seed, lines, random);
        a_longer_validity_shortens_no_met_interval(seed, lines);
    }

    private static void later_facts_change_no_earlier_known_at(long seed, List<String> lines, Random random) {
        if (lines.isEmpty()) {
            return;
        }
        List<Logged> logged = Cases.file(lines).entries().list();
        int known = random.nextInt(lines.size());
        Instant at = logged.get(known).recordedAt();
        while (known + 1 < logged.size() && logged.get(known + 1).recordedAt().equals(at)) {
            known++;
        }
        CaseFile earlier = Cases.file(lines.subList(0, known + 1));

        assertThat(judged(Cases.file(lines).knownAt(at)))
                .as("seed %d known at %s", seed, at)
                .isEqualTo(judged(earlier));
    }

    private static void voiding_what_was_added_restores_the_bytes(long seed, List<String> lines) {
        List<String> more = new ArrayList<>(lines);
        for (String line : RandomHistory.lines(seed + MANY_HISTORIES)) {
            boolean amends = line.contains("\"EntryVoided\"") || line.contains("\"EntryCorrected\"");
            if (!amends && more.size() < lines.size() + 3) {
                more.add(line.replace("\"entry\": \"", "\"entry\": \"added-"));
            }
        }
        List<String> admissible = Cases.admissible(more);
        List<String> restored = new ArrayList<>(admissible);
        for (String line : admissible.subList(lines.size(), admissible.size())) {
            String entry = line.replaceAll(".*\"entry\": \"(added-[^\"]+)\".*", "$1");
            String home = line.contains("\"community\": \"c1\"") ? "'community': 'c1'" : "'partnership': 'p1'";
            restored.add(
                    Cases.line("EntryVoided", "void-" + entry, home, "", "'voids': '" + entry + "', 'reason': 'r'"));
        }

        assertThat(judged(Cases.file(restored))).as("seed %d", seed).isEqualTo(judged(Cases.file(lines)));
    }

    /** Neighbors without a tie change places, again and again. */
    private static void the_order_of_independent_facts_does_not_matter(long seed, List<String> lines, Random random) {
        List<Fact> facts = new ArrayList<>(Cases.file(lines).facts());
        List<String> shuffled = new ArrayList<>(lines);
        for (int i = 0; i < SWAPS && facts.size() > 1; i++) {
            int at = random.nextInt(facts.size() - 1);
            if (independent(facts.get(at), facts.get(at + 1))) {
                facts.add(at, facts.remove(at + 1));
                shuffled.add(at, shuffled.remove(at + 1));
            }
        }

        assertThat(judged(Cases.file(shuffled))).as("seed %d", seed).isEqualTo(judged(Cases.file(lines)));
    }

    private static boolean independent(Fact one, Fact other) {
        if (one instanceof Amendment || other instanceof Amendment) {
            return false;
        }
        Set<String> ties = ties(one);
        return ties(other).stream().noneMatch(ties::contains);
    }

    private static Set<String> ties(Fact fact) {
        Set<String> ties = new HashSet<>(Ties.chains(fact));
        ties.addAll(Ties.defines(fact));
        ties.addAll(Ties.asks(fact));
        return ties;
    }

    private static void a_longer_validity_shortens_no_met_interval(long seed, List<String> lines) {
        List<String> longer = lines.stream()
                .map(line -> VALID_UNTIL.matcher(line).replaceAll(MetamorphicTest::later))
                .toList();
        Optional<ObjectNode> before = line(Cases.file(lines));
        Optional<ObjectNode> after = line(Cases.file(longer));
        before.ifPresent(line -> line.get("indicators")
                .propertyNames()
                .forEach(id -> assertThat(metDays(after.orElseThrow(), id))
                        .as("seed %d, %s", seed, id)
                        .containsAll(metDays(line, id))));
    }

    private static String later(MatchResult validUntil) {
        return "\"validUntil\": \"" + LocalDate.parse(validUntil.group(1)).plusDays(200) + "\"";
    }

    private static Set<LocalDate> metDays(ObjectNode line, String id) {
        Set<LocalDate> days = new HashSet<>();
        for (JsonNode interval : line.get("indicators").get(id)) {
            if (interval.get(2).asString().equals("met")) {
                LocalDate.parse(interval.get(0).asString())
                        .datesUntil(LocalDate.parse(interval.get(1).asString()))
                        .forEach(days::add);
            }
        }
        return days;
    }

    private static String judged(CaseFile file) {
        return line(file).map(ObjectNode::toString).orElse("nothing");
    }

    private static Optional<ObjectNode> line(CaseFile file) {
        return JudgeLine.of(
                "p1", RUBRIC, Reading.of(file.partnership("p1")), Reading.of(file.community("c1")), null, null);
    }
}

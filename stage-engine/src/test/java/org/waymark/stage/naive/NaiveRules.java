package org.waymark.stage.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casefile.CaseFile;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.record.Logged;
import org.waymark.stage.naive.NaiveWords.Asked;

/** Every indicator on one day, under the sample rubric or under the starter one, which judges four as the sample does. */
final class NaiveRules {
    static final List<String> EMERGING = List.of("E1", "E2", "E3", "E4", "E5", "E6");
    static final List<String> ACTIVE = List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");

    /** "Words" of the starter rubric: the months for which a reviewer's word on the other ten counts. */
    private static final Map<String, Integer> STARTER_MONTHS =
            Map.of("E2", 24, "E3", 24, "E4", 36, "E6", 24, "A2", 24, "A3", 24, "A4", 27, "A5", 27, "A6", 36, "A8", 27);

    final NaiveCase facts;
    private final Map<String, Asked> starter = new HashMap<>();
    private final NaiveWords words;
    private final NaiveClauses clauses;
    private final NaiveEmerging emerging;
    private final NaiveActive active;
    private final NaiveResults results;

    private NaiveRules(List<Logged> partnership, List<Logged> community, boolean starter) {
        this.facts = new NaiveCase(partnership, community);
        if (starter) {
            STARTER_MONTHS.forEach(
                    (id, months) -> this.starter.put(id, Asked.of(id + ".attested", months, AttestationRole.REVIEWER)));
        }
        this.words = new NaiveWords(facts, new NaiveRoles(facts));
        this.clauses = new NaiveClauses(facts);
        NaiveNotions notions = new NaiveNotions(facts);
        NaiveIndustry industry = new NaiveIndustry(facts, words);
        this.emerging = new NaiveEmerging(notions, words, clauses);
        this.active = new NaiveActive(notions, words, clauses, industry);
        this.results = new NaiveResults(notions, words, clauses, industry);
    }

    static NaiveRules of(List<Logged> partnership, List<Logged> community, boolean starter) {
        return new NaiveRules(partnership, community, starter);
    }

    static NaiveRules sample(CaseFile file) {
        return new NaiveRules(
                file.partnership("p1").list(), file.community("c1").list(), false);
    }

    static NaiveRules starter(CaseFile file) {
        return new NaiveRules(
                file.partnership("p1").list(), file.community("c1").list(), true);
    }

    void tell(NaiveClauses.Listener listener) {
        clauses.tell(listener);
    }

    static List<String> of(String stage) {
        return stage.equals("emerging") ? EMERGING : ACTIVE;
    }

    static List<String> all() {
        List<String> all = new ArrayList<>(EMERGING);
        all.addAll(ACTIVE);
        return all;
    }

    Two indicator(String id, Day day) {
        Asked attested = starter.get(id);
        return clauses.of(
                id,
                day,
                () -> attested == null
                        ? judged(id, day)
                        : clauses.of(attested.clause(), day, () -> words.attested(attested, day)));
    }

    private Two judged(String id, Day day) {
        return switch (id) {
            case "E1" -> emerging.e1(day);
            case "E2" -> emerging.e2(day);
            case "E3" -> emerging.e3(day);
            case "E4" -> emerging.e4(day);
            case "E5" -> emerging.e5(day);
            case "E6" -> emerging.e6(day);
            case "A1" -> active.a1(day);
            case "A2" -> active.a2(day);
            case "A3" -> active.a3(day);
            case "A4" -> active.a4(day);
            case "A5" -> results.a5(day);
            case "A6" -> results.a6(day);
            case "A7" -> results.a7(day);
            case "A8" -> results.a8(day);
            default -> throw new IllegalArgumentException(id + " is no indicator");
        };
    }

    /** A day before anything can be judged: of the first fact, or that an exemption or attestation may cover. */
    LocalDate firstDay() {
        return LocalDate.ofEpochDay(facts.firstDay() - 1L);
    }

    /** The last day on which a fact of the partnership may have happened. */
    LocalDate lastDay() {
        return LocalDate.ofEpochDay(facts.items.stream().mapToInt(Item::b).max().orElse(0));
    }
}

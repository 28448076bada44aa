package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A review: a reviewer attests indicators, and what a rule asks others to say they say on the same day, so that the
 * story is the same whether its community judges by attestations alone or by rules.
 */
final class Reviews {

    /** What the reviewer attests for an indicator; others add what rules ask of them. */
    private static final Map<String, List<String>> OF_THE_REVIEWER = Map.of(
            "E2", List.of("E2.attested"),
            "E3", List.of("E3.attested"),
            "E4", List.of("E4.attested", "E4.warrants"),
            "E6", List.of("E6.attested", "E6.ready"),
            "A2", List.of("A2.attested"),
            "A3", List.of("A3.attested"),
            "A4", List.of("A4.attested"),
            "A5", List.of("A5.attested", "A5.confirmed"),
            "A6", List.of("A6.attested", "A6.labor-market"),
            "A8", List.of("A8.attested"));

    private static final Map<String, String> OF_A_CHAMPION =
            Map.of("A2", "A2.confirmed", "A4", "A4.listed", "A8", "A8.endorsed");

    /** A result is endorsed while it is fresh. */
    private static final int FRESH_MONTHS = 14;

    private final Story story;
    private final Telling telling;
    private final Roles roles;
    private final Wording wording;

    Reviews(Story story, Telling telling, Roles roles, Wording wording) {
        this.story = story;
        this.telling = telling;
        this.roles = roles;
        this.wording = wording;
    }

    /** One review, or one on the same day of each year up to a last day. */
    void tell(ObjectNode given) {
        String on = given.required("on").stringValue();
        if (!given.has("yearly-to")) {
            tell(given, on);
            return;
        }
        LocalDate last = LocalDate.parse(given.required("yearly-to").stringValue());
        for (LocalDate day = LocalDate.parse(on); !day.isAfter(last); day = day.plusYears(1)) {
            tell(given, WorkingDays.near(day).toString());
        }
    }

    private void tell(ObjectNode given, String on) {
        for (JsonNode each : given.path("review")) {
            String said = each.stringValue();
            for (String clause : OF_THE_REVIEWER.getOrDefault(said, List.of())) {
                attest(given, on, clause, given.required("by").stringValue(), "reviewer");
            }
            String clause = OF_A_CHAMPION.getOrDefault(said, said);
            if (OF_A_CHAMPION.containsValue(clause)) {
                attest(given, on, clause, champion(on, clause), "champion");
            }
        }
    }

    private String champion(String on, String clause) {
        List<String> champions = roles.champions(Cast.first(on));
        if (champions.isEmpty()) {
            throw new IllegalArgumentException(story.partnership() + ": no champion on " + on);
        }
        return Dice.of(story.partnership() + on + clause).oneOf(champions);
    }

    /** The latest result that a priority led to and that somebody can see. */
    private String result(LocalDate day) {
        return telling.of("ActivityRecorded", day.minusMonths(FRESH_MONTHS), day).stream()
                .map(Told::fact)
                .filter(fact -> fact.path("direct").asBoolean() && fact.has("priority") && fact.has("evidence"))
                .map(fact -> fact.required("activity").stringValue())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException(story.partnership() + ": no result by " + day));
    }

    private void attest(ObjectNode review, String on, String clause, String person, String role) {
        ObjectNode given = StoryFacts.fact("AttestationGiven")
                .put("attestation", StoryFacts.id(story.partnership(), Cast.first(on), clause))
                .put("clause", clause);
        if (clause.startsWith("A8.e")) {
            given.put("subject", result(Cast.first(on)));
        }
        given.put("person", person);
        if (!role.equals("reviewer")) {
            given.put("org", story.cast().orgOf(person, Cast.first(on)));
        }
        given.put("role", role);
        given.put("statement", wording.statement(clause, Dice.of(story.partnership() + on + clause + role)));
        if (review.has("coversFrom")) {
            given.set("coversFrom", review.get("coversFrom"));
        }
        telling.tell(on, given);
    }
}

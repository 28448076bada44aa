package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How routine is worded: titles and notes out of a file, with the industry's own words in them. */
final class Wording {

    /** A title and the kind of activity that it names. */
    record Titled(String kind, String title) {}

    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "fall");
    private static final int MONTHS_A_SEASON = 3;

    private final JsonNode all;
    private final Map<String, String> words;

    Wording(JsonNode all, Map<String, String> words) {
        this.all = all;
        this.words = words;
    }

    String action(String domain, String org, LocalDate day, Dice dice) {
        return filled(pick(all.path("actions").path(domain), dice), org, day);
    }

    Titled activity(String domain, String org, LocalDate day, Dice dice) {
        JsonNode kinds = all.path("activities").path(domain);
        List<String> names = List.copyOf(kinds.propertyNames());
        String kind = dice.oneOf(names);
        return new Titled(kind, filled(pick(kinds.path(kind), dice), org, day));
    }

    ObjectNode measure(String kind, Dice dice) {
        JsonNode measure = all.path("measures").path(kind);
        JsonNode one = measure.get(dice.between(0, measure.size() - 1));
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", one.required("name").stringValue())
                .put(
                        "value",
                        dice.between(
                                one.required("least").intValue(),
                                one.required("most").intValue()))
                .put("unit", one.required("unit").stringValue());
    }

    String note(LocalDate day, Dice dice) {
        return filled(pick(all.path("notes"), dice), "", day);
    }

    String visit(LocalDate day, Dice dice) {
        return filled(pick(all.path("visits"), dice), "", day);
    }

    String call(Dice dice) {
        return pick(all.path("calls"), dice);
    }

    String gift(String kind, Dice dice) {
        return pick(all.path("gifts").path(kind), dice);
    }

    String statement(String clause, Dice dice) {
        return pick(all.path("statements").path(clause), dice);
    }

    private static String pick(JsonNode some, Dice dice) {
        return some.required(dice.between(0, some.size() - 1)).stringValue();
    }

    private String filled(String template, String org, LocalDate day) {
        String season = SEASONS.get(day.getMonthValue() % 12 / MONTHS_A_SEASON) + " " + day.getYear();
        String text = template.replace("{org}", org).replace("{season}", season);
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}

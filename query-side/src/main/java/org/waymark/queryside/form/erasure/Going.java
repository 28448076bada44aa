package org.waymark.queryside.form.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.form.field.Words;
import tools.jackson.databind.JsonNode;

/**
 * Texts of one kind that would go.
 *
 * @param field what holds them, such as {@code name}
 * @param chosen whether it is ticked
 */
public record Going(String field, String label, int count, boolean chosen) {

    /** What a dry run would erase, by kind; everything is ticked where nothing was chosen. */
    static List<Going> of(CommandReply.Accepted tried, List<String> chosen, Words words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (CommandReply.Entry entry : tried.entries()) {
            for (JsonNode text : entry.body().path("texts")) {
                counts.merge(text.path("field").asString(""), 1, Integer::sum);
            }
        }
        List<Going> going = new ArrayList<>();
        counts.forEach((field, count) -> going.add(
                new Going(field, words.say("erase.text." + field), count, chosen.isEmpty() || chosen.contains(field))));
        return going;
    }

    static int all(List<Going> going) {
        return going.stream().mapToInt(Going::count).sum();
    }
}

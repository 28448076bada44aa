package org.waymark.erasure;

import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Fact;
import org.waymark.registry.FactWriter;
import org.waymark.registry.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The erasable texts that a fact refers to, found in its stored form: no kind of fact can be forgotten here. */
public final class FactTexts {

    /** What holds the ids that an imported file used: they may be names. */
    public static final String IMPORTED = "imported";

    /** What a correction puts in the place of an entry. */
    private static final String REPLACEMENT = "with";

    private FactTexts() {}

    /** All of them, those of a correction's replacement under the fields that they replace. */
    public static List<ErasedText> of(Fact fact) {
        List<ErasedText> found = new ArrayList<>();
        ObjectNode json = new FactWriter(Texts.stored()).write(fact);
        json.properties().forEach(field -> {
            boolean replacement =
                    fact instanceof EntryCorrected && field.getKey().equals(REPLACEMENT);
            JsonNode value = field.getValue();
            if (replacement) {
                value.path("fields").properties().forEach(each -> gather(fact, each.getKey(), each.getValue(), found));
            } else {
                gather(fact, field.getKey(), value, found);
            }
        });
        return found;
    }

    private static void gather(Fact fact, String field, JsonNode value, List<ErasedText> found) {
        var part = Texts.stored().read(value);
        if (part.isPresent()) {
            found.add(new ErasedText(fact.entry(), field, part.get().id()));
        } else {
            value.forEach(each -> gather(fact, field, each, found));
        }
    }
}

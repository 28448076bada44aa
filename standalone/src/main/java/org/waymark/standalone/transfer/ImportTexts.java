package org.waymark.standalone.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.waymark.fact.PartRef;
import org.waymark.registry.Texts;
import tools.jackson.databind.JsonNode;

/** Takes the texts of one imported line apart. Part ids follow from the line, so that a second import makes the same. */
final class ImportTexts implements Texts {

    private final IntFunction<String> ids;
    private final Map<String, String> taken = new LinkedHashMap<>();

    ImportTexts(IntFunction<String> ids) {
        this.ids = ids;
    }

    @Override
    public Optional<PartRef> read(JsonNode node) {
        if (!node.isString()) {
            return Optional.empty();
        }
        String id = ids.apply(taken.size());
        taken.put(id, node.stringValue());
        return Optional.of(new PartRef(id));
    }

    @Override
    public JsonNode write(PartRef part) {
        throw new IllegalStateException("this form is for reading");
    }

    /** The texts by their new part ids. */
    Map<String, String> taken() {
        return taken;
    }
}

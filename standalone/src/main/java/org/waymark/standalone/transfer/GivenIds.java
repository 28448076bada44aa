package org.waymark.standalone.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.fact.Values.Imported;
import org.waymark.registry.FactType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ids that people know: those that case files gave, by the opaque ones that stand for them in a log. Two sources
 * may have used one id for two things, and what was recorded here may have it too; then the first thing keeps it and
 * the others go by their opaque ids, because a wrong link is worse than an ugly id.
 */
final class GivenIds {

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> inTheLog = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** Notes which ids a line has, and which of them an import brought, as long as that was not erased. */
    void note(FactType type, ObjectNode line, Fact fact, java.util.function.Function<PartRef, Optional<String>> texts) {
        LineIds.exchange(type, line, id -> {
            inTheLog.add(id);
            return id;
        });
        @Nullable Imported imported = fact.header().imported();
        if (imported != null && imported.ids() != null) {
            texts.apply(imported.ids()).ifPresent(this::note);
        }
    }

    private void note(String ids) {
        for (Map.Entry<String, JsonNode> each :
                JsonMapper.shared().readTree(ids).properties()) {
            String known = each.getValue().stringValue();
            if (taken.add(known)) {
                given.put(each.getKey(), known);
            }
        }
    }

    /** The line as the people know it who made it. */
    ObjectNode onto(FactType type, ObjectNode line) {
        return LineIds.exchange(type, line, id -> {
            String known = given.get(id);
            return known == null || inTheLog.contains(known) ? id : known;
        });
    }
}

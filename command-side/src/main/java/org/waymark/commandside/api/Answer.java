package org.waymark.commandside.api;

import java.util.List;
import org.waymark.commandside.CommandOutcome.WouldRecord;
import org.waymark.commandside.Recorded;
import org.waymark.commandside.RecordedEntry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a sender gets to read about what was recorded; each fact as the line of a case file. */
final class Answer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Answer() {}

    static ObjectNode of(Recorded recorded) {
        ObjectNode answer = JSON.objectNode();
        answer.put("commandId", recorded.commandId());
        recorded.entries().stream().findFirst().ifPresent(first -> answer.put("entry", first.entry()));
        answer.put("position", recorded.position());
        answer.put("commit", recorded.commit());
        answer.put("hash", recorded.hash());
        answer.put("recordedAt", recorded.recordedAt().toString());
        answer.set("facts", facts(recorded.entries()));
        if (!recorded.since().isEmpty()) {
            answer.set("since", facts(recorded.since()));
        }
        return answer;
    }

    static ObjectNode of(WouldRecord would) {
        ObjectNode answer = JSON.objectNode();
        answer.put("commandId", would.commandId());
        answer.put("dryRun", true);
        answer.put("position", would.position());
        answer.set("facts", facts(would.entries()));
        return answer;
    }

    static ArrayNode facts(List<RecordedEntry> entries) {
        ArrayNode facts = JSON.arrayNode();
        for (RecordedEntry entry : entries) {
            ObjectNode line = JSON.objectNode().put("fact", entry.fact());
            line.setAll(entry.body());
            facts.add(line);
        }
        return facts;
    }
}

package org.waymark.commandside.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.command.Command;
import org.waymark.command.CommandType;
import org.waymark.command.CommandTypes;
import org.waymark.commandside.CommandRequest;
import org.waymark.commandside.stream.Addressed;
import org.waymark.commandside.stream.IndexedDefects;
import org.waymark.commandside.stream.StreamId;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.registry.Defect;
import org.waymark.registry.FactReader;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a request against the registry of commands; whatever can be wrong in a body is found here, all of it at once. */
public final class RequestReader {

    /** Commands in one commit: a meeting, its roster and a dozen newcomers fit; a year of history is an import. */
    public static final int MOST_ENTRIES = 500;

    private final Ids ids;
    private final Minting minting;

    public RequestReader(Ids ids) {
        this.ids = ids;
        this.minting = new Minting(ids);
    }

    /** Reads one command, or the several of {@value CommandRequest#RECORD_ENTRIES}. */
    public ReadRequest read(CommandRequest request) {
        var reading = new Reading();
        boolean several = request.name().equals(CommandRequest.RECORD_ENTRIES);
        List<Defect> defects =
                several ? reading.several(request.body()) : reading.one(request.name(), request.body(), "command");
        return defects.isEmpty()
                ? new ReadRequest.Sound(reading.asked, reading.texts, several)
                : new ReadRequest.Unsound(defects);
    }

    /** One request on its way through. */
    private final class Reading {

        private final List<Addressed> asked = new ArrayList<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Set<String> entries = new HashSet<>();
        private final FactReader reader = new FactReader(Texts.incoming(this::keep));

        private PartRef keep(String text) {
            String id = ids.next();
            texts.put(id, text);
            return new PartRef(id);
        }

        List<Defect> several(ObjectNode body) {
            JsonNode entries = body.get("entries");
            if (entries == null || !entries.isArray() || entries.isEmpty() || entries.size() > MOST_ENTRIES) {
                return List.of(new Defect(
                        "entries",
                        "",
                        "invalid",
                        "One request records from 1 to " + MOST_ENTRIES + " entries.",
                        "Send a list of objects, each with command and the fields of that command."));
            }
            List<Defect> defects = new ArrayList<>();
            body.propertyNames().stream()
                    .filter(name -> !name.equals("entries"))
                    .forEach(name -> defects.add(new Defect(
                            name, "", "unknown-field", "is not a field here", "Put it into the entry it is about.")));
            for (int i = 0; i < entries.size(); i++) {
                defects.addAll(IndexedDefects.of(i, entry(entries.get(i))));
            }
            return defects;
        }

        private List<Defect> entry(JsonNode entry) {
            JsonNode name = entry.get("command");
            if (!(entry instanceof ObjectNode body) || name == null || !name.isString()) {
                return List.of(new Defect(
                        "command",
                        "",
                        "missing",
                        "Each entry names its command.",
                        "Give command, such as AddChampion."));
            }
            ObjectNode fields = body.deepCopy();
            fields.remove("command");
            return one(name.stringValue(), fields, "command");
        }

        List<Defect> one(String name, ObjectNode given, String field) {
            Optional<CommandType> type = CommandTypes.named(name);
            if (type.isPresent()) {
                return read(type.get(), given.deepCopy());
            }
            return List.of(name.equals(CommandRequest.RECORD_ENTRIES) ? nested(field) : unknown(name, field));
        }

        private List<Defect> read(CommandType type, ObjectNode body) {
            List<Defect> defects = new ArrayList<>();
            minting.fillIn(type, body);
            defects.addAll(IdFits.objections(type.fact(), body));
            defects.addAll(IdLeadsToItsPage.objections(type.fact(), body));
            Optional<StreamId> address = Address.takeOut(type.fact(), body, defects);
            switch (reader.read(type.fact(), body)) {
                case ReadFact.Unsound unsound -> defects.addAll(unsound.defects());
                case ReadFact.Sound sound -> {
                    if (!entries.add(sound.fact().entry())) {
                        defects.add(twice(sound.fact().entry()));
                    }
                    if (defects.isEmpty()) {
                        take(type, sound.fact(), address);
                    }
                }
            }
            return defects;
        }

        private void take(CommandType type, Fact fact, Optional<StreamId> address) {
            Command command = type.asking().apply(fact);
            asked.add(new Addressed(Address.of(command, address), command));
        }
    }

    private static Defect nested(String field) {
        return new Defect(
                field,
                CommandRequest.RECORD_ENTRIES,
                UNKNOWN_COMMAND,
                "An entry is recorded by a command of its own, and this one is for a list of them.",
                "Put what it lists into the one list of this request.");
    }

    private static Defect unknown(String name, String field) {
        List<String> close = CloseNames.to(name);
        return new Defect(
                field,
                name,
                UNKNOWN_COMMAND,
                "There is no command of this name.",
                close.isEmpty()
                        ? "See the list of commands in the README."
                        : "Did you mean " + String.join(", ", close) + "?");
    }

    private static Defect twice(String entry) {
        return new Defect(
                "entry",
                entry,
                "repeated",
                "Another entry of this request has the same id.",
                "Give each entry an id of its own, or none: then it gets one.");
    }

    /** The code of the defect that says so. */
    public static final String UNKNOWN_COMMAND = "unknown-command";
}

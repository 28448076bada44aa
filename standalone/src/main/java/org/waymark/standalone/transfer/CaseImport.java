package org.waymark.standalone.transfer;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.commandside.bulk.ImportProgress;
import org.waymark.commandside.bulk.ImportedFact;
import org.waymark.commandside.bulk.Importing;
import org.waymark.record.Logged;
import org.waymark.registry.Defect;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.ReadFact;
import org.waymark.standalone.SaidPlainly;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the lines of sound case files into a log: every id made opaque, every text set apart, every fact through the
 * deciders. An import that was interrupted goes on when it is started again.
 */
public final class CaseImport {

    /** The log's actor for what an import records; no account has it. */
    public static final String ACTOR = "import";

    private static final List<String> ENVELOPE = List.of("fact", "revision", "recordedAt");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Importing importing;
    private final String source;
    private final OpaqueIds ids;
    private final boolean asHistory;

    /**
     * Prepares an import.
     *
     * @param source names where the files come from; with it, ids always become the same opaque ones
     * @param asHistory whether the log takes the files' recording times for its own
     */
    public CaseImport(Importing importing, String source, boolean asHistory) {
        this.importing = importing;
        this.source = source;
        this.ids = new OpaqueIds(source);
        this.asHistory = asHistory;
    }

    /** Records all lines that are not in the log yet; {@code progress} hears how far it is after each commit. */
    public ImportProgress.Done run(MergedLines merged, LongConsumer progress) {
        List<String> lines = merged.lines();
        List<Logged> logged = merged.cases().entries().list();
        Iterator<ImportedFact> facts = IntStream.range(0, lines.size())
                .mapToObj(i -> fact(lines.get(i), logged.get(i)))
                .iterator();
        return switch (importing.record(facts, ACTOR, source, asHistory, progress)) {
            case ImportProgress.Done done -> done;
            case ImportProgress.Stopped stopped ->
                throw new SaidPlainly("After " + stopped.facts() + " entries the import was refused:\n"
                        + stopped.defects().stream().map(CaseImport::inWords).collect(Collectors.joining("\n"))
                        + "\nWhat came before is in the log. Mend this and start the same import again.");
        };
    }

    private ImportedFact fact(String line, Logged logged) {
        ObjectNode body = (ObjectNode) CaseLine.parse(line);
        FactType type = FactTypes.of(logged.fact());
        body.remove(ENVELOPE);
        Map<String, String> given = new LinkedHashMap<>();
        ObjectNode opaque = ids.replace(type, body, given);
        String entry = opaque.path("entry").stringValue();
        ObjectNode imported = opaque.putObject("imported");
        if (!given.isEmpty()) {
            imported.put("ids", JSON.writeValueAsString(given));
        }
        if (!asHistory) {
            imported.put("claimedRecordedAt", logged.recordedAt().toString());
        }
        var texts = new ImportTexts(number -> ids.derived(entry + "/text/" + number));
        return switch (new FactReader(texts).read(type, opaque)) {
            case ReadFact.Sound sound -> new ImportedFact(sound.fact(), texts.taken(), logged.recordedAt());
            case ReadFact.Unsound unsound ->
                throw new IllegalStateException("a sound line became unsound: " + unsound.defects());
        };
    }

    private static String inWords(Defect defect) {
        return defect.field() + " \"" + defect.value() + "\": " + defect.reason() + " (" + defect.remedy() + ")";
    }
}

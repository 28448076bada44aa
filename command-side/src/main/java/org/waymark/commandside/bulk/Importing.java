package org.waymark.commandside.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.waymark.command.AmendmentCommand;
import org.waymark.command.Command;
import org.waymark.command.CommandTypes;
import org.waymark.commandside.recording.RecordTogether;
import org.waymark.commandside.recording.Recorder;
import org.waymark.commandside.recording.Recording;
import org.waymark.commandside.request.Address;
import org.waymark.commandside.stream.Addressed;
import org.waymark.commandside.stream.Source;
import org.waymark.commandside.stream.StreamId;
import org.waymark.fact.Amendment.EntryDisputed;
import org.waymark.log.Bytes;
import org.waymark.log.CommitLog;
import org.waymark.log.axon.CommitContext;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.registry.Defect;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FactWriter;

/**
 * Records history in log order, through the deciders. One commit has one recorded time, so facts share a commit while
 * they share that; the same import sent again passes over what is in the log and goes on where it stopped.
 */
public final class Importing {

    /** Facts in one commit: as many as a request may record. */
    public static final int MOST_PER_COMMIT = 500;

    private final Recorder recorder;
    private final CommitLog log;

    public Importing(Recorder recorder, CommitLog log) {
        this.recorder = recorder;
        this.log = log;
    }

    /**
     * Records all of these that are not in the log yet.
     *
     * @param source names the import; with an entry's id it gives the commit its id
     * @param asHistory whether recorded times are taken from the facts, which only a log made for it allows
     * @param progress is told how many facts are in the log, after each commit
     */
    public ImportProgress record(
            Iterator<ImportedFact> facts, String actor, String source, boolean asHistory, LongConsumer progress) {
        var run = new Run(actor, source, asHistory);
        List<ImportedFact> batch = new ArrayList<>();
        while (facts.hasNext()) {
            ImportedFact next = facts.next();
            Optional<Defect> defect = run.there.holds(next) ? run.pass(next) : Optional.empty();
            if (defect.isPresent()) {
                return new ImportProgress.Stopped(run.inTheLog(), List.of(defect.get()));
            }
            if (run.there.holds(next)) {
                continue;
            }
            if (!batch.isEmpty() && !sameCommit(batch, next, asHistory)) {
                List<Defect> defects = run.record(batch, progress);
                if (!defects.isEmpty()) {
                    return new ImportProgress.Stopped(run.inTheLog(), defects);
                }
                batch.clear();
            }
            batch.add(next);
        }
        List<Defect> defects = batch.isEmpty() ? List.of() : run.record(batch, progress);
        return defects.isEmpty()
                ? new ImportProgress.Done(run.done, run.already)
                : new ImportProgress.Stopped(run.inTheLog(), defects);
    }

    private static boolean sameCommit(List<ImportedFact> batch, ImportedFact next, boolean asHistory) {
        return batch.size() < MOST_PER_COMMIT
                && (!asHistory || next.recordedAt().equals(batch.getFirst().recordedAt()));
    }

    /** One import on its way. */
    private final class Run {

        private final String actor;
        private final String source;
        private final boolean asHistory;
        private final AlreadyRecorded there = new AlreadyRecorded(log);
        private final Map<String, StreamId> streams = new HashMap<>();
        private long done;
        private long already;

        Run(String actor, String source, boolean asHistory) {
            this.actor = actor;
            this.source = source;
            this.asHistory = asHistory;
        }

        long inTheLog() {
            return already + done;
        }

        /** A line that is in the log: only where it stands is of use, to the amendments that name it. */
        Optional<Defect> pass(ImportedFact line) {
            addressed(line);
            already++;
            return there.changed(line);
        }

        List<Defect> record(List<ImportedFact> batch, LongConsumer progress) {
            List<Addressed> asked = batch.stream().map(this::addressed).toList();
            var together = new RecordTogether(asked, Source.CASE_FILE, true, false);
            List<Defect> defects = defects(recorder.record(together, () -> context(batch)));
            if (defects.isEmpty()) {
                done += batch.size();
                progress.accept(inTheLog());
            }
            return defects;
        }

        private Addressed addressed(ImportedFact line) {
            Command command =
                    CommandTypes.asking(FactTypes.of(line.fact())).asking().apply(line.fact());
            StreamId stream = stream(command);
            streams.put(line.fact().entry(), stream);
            if (line.fact() instanceof EntryDisputed disputed) {
                streams.put(disputed.dispute(), stream);
            }
            return new Addressed(stream, command);
        }

        /** An amendment stands where the entry stands that it names; for one about people only the entry says where. */
        private StreamId stream(Command command) {
            Optional<StreamId> named = command instanceof AmendmentCommand amendment
                    ? Optional.ofNullable(streams.get(NamedEntry.of(amendment)))
                    : Optional.empty();
            return Address.of(command, named);
        }

        private CommitContext context(List<ImportedFact> batch) {
            String first = source + "/" + batch.getFirst().fact().entry();
            String id = UUID.nameUUIDFromBytes(first.getBytes(StandardCharsets.UTF_8))
                    .toString();
            CommitContext context = CommitContext.of(id, body(batch), actor);
            batch.forEach(line -> line.texts().forEach(context::withPart));
            return asHistory ? context.asHistory(batch.getFirst().recordedAt()) : context;
        }
    }

    private static Bytes body(List<ImportedFact> batch) {
        StringBuilder body = new StringBuilder();
        batch.forEach(line ->
                body.append(Bytes.of(FactWriter.payload(line.fact())).text()).append('\n'));
        return Bytes.utf8(body.toString());
    }

    private static List<Defect> defects(Recording recording) {
        return switch (recording) {
            case Recording.Answered answered -> defects(answered.outcome());
            case Recording.Refused refused -> refused.defects();
            case Recording.Overtaken ignored -> stopped("overtaken", "Somebody else recorded at the same time.");
            case Recording.Tried ignored -> throw new IllegalStateException("an import is no dry run");
        };
    }

    private static List<Defect> defects(AppendOutcome outcome) {
        return switch (outcome) {
            case AppendOutcome.Landed ignored -> List.of();
            case AppendOutcome.Conflict ignored -> stopped("overtaken", "Somebody else recorded at the same time.");
            case AppendOutcome.Refused refused -> stopped("refused-by-log", refused.message());
            case AppendOutcome.OutcomeUnknown unknown -> stopped("unknown", unknown.message());
        };
    }

    private static List<Defect> stopped(String code, String reason) {
        return List.of(new Defect("", "", code, reason, "Run the same import again: it goes on where it stopped."));
    }
}

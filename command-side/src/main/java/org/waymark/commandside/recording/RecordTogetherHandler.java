package org.waymark.commandside.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.waymark.commandside.stream.Addressed;
import org.waymark.commandside.stream.Closed;
import org.waymark.commandside.stream.CommandRefused;
import org.waymark.commandside.stream.Source;
import org.waymark.commandside.stream.StreamId;
import org.waymark.fact.Fact;
import org.waymark.log.CommitLog;
import org.waymark.log.append.Appender;
import org.waymark.log.axon.CommitContext;
import org.waymark.registry.Defect;

/** Lets each stream decide within one unit of work; whatever was refused is told at once, with its place. */
final class RecordTogetherHandler {

    private final Streams streams;
    private final CommitLog log;
    private final Appender appender;

    private final Closed closed;

    RecordTogetherHandler(Streams streams, CommitLog log, Appender appender, Closed closed) {
        this.closed = closed;
        this.streams = streams;
        this.log = log;
        this.appender = appender;
    }

    @CommandHandler
    List<Fact> decide(RecordTogether together) throws Exception {
        Map<StreamId, Aggregate<?>> aggregates = new HashMap<>();
        for (StreamId id : together.streams()) {
            aggregates.put(id, streams.load(id));
        }
        requireNewest(aggregates);
        if (!together.dryRun()) {
            endIfKnown();
        }
        List<Fact> facts = decideAll(together, aggregates, new TakenIds(together, appender));
        if (together.dryRun()) {
            throw new WithoutCommit.Tried(facts);
        }
        return facts;
    }

    /**
     * What is kept in memory may lack what another process recorded. A decision to record would be overtaken when it is
     * appended; a refusal would not be, and would be wrong.
     */
    private void requireNewest(Map<StreamId, Aggregate<?>> aggregates) {
        for (var loaded : aggregates.entrySet()) {
            Long version = loaded.getValue().version();
            if ((version == null ? -1 : version)
                    < log.lastSeq(loaded.getKey().toString()).orElse(-1)) {
                throw new WithoutCommit.Outdated();
            }
        }
    }

    /**
     * Asked once more with the streams locked: between the sender's first question and this one the same command may
     * have landed, and it must not be decided on the state that it made itself.
     */
    private void endIfKnown() {
        CommitContext.current()
                .flatMap(context -> appender.known(context.commitId(), context.body()))
                .ifPresent(outcome -> {
                    throw new WithoutCommit.KnownAlready(outcome);
                });
    }

    private List<Fact> decideAll(RecordTogether together, Map<StreamId, Aggregate<?>> aggregates, TakenIds taken)
            throws Exception {
        List<Fact> facts = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < together.asked().size(); i++) {
            Addressed asked = together.asked().get(i);
            List<Defect> ofItsRecord = List.of();
            try {
                requireOpen(asked, together.source());
                Aggregate<?> aggregate = loaded(aggregates, asked.stream());
                facts.addAll(Streams.decide(aggregate, asked.stream(), asked.command(), together.source())
                        .facts());
            } catch (CommandRefused refused) {
                ofItsRecord = refused.defects();
            }
            defects.addAll(together.placed(i, ofItsRecord));
            defects.addAll(together.placed(i, taken.objections(asked, ofItsRecord)));
        }
        if (!defects.isEmpty()) {
            throw new CommandRefused(defects);
        }
        return facts;
    }

    /** A case file is recorded by whoever has the log at hand; everybody else asks with an account. */
    private void requireOpen(Addressed asked, Source source) {
        boolean shut = source == Source.REQUEST
                && CommitContext.current()
                        .filter(context -> closed.to(asked.stream(), context.actor()))
                        .isPresent();
        if (shut) {
            throw new CommandRefused(Unheard.refusal(asked, source));
        }
    }

    private static Aggregate<?> loaded(Map<StreamId, Aggregate<?>> aggregates, StreamId id) {
        Aggregate<?> aggregate = aggregates.get(id);
        if (aggregate == null) {
            throw new IllegalStateException(id + " was not loaded");
        }
        return aggregate;
    }
}

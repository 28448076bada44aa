package org.waymark.commandside.recording;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.ConcurrencyException;
import org.waymark.commandside.stream.CommandRefused;
import org.waymark.fact.Fact;
import org.waymark.log.axon.CommitContext;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Conflict;

/** Sends commands for one commit, again while others get in between, and says how it ended. */
public final class Recorder {

    /** Tries after the first: whoever is overtaken four times in a row had better look at what the others do. */
    public static final int RETRIES = 3;

    private final CommandBus bus;

    public Recorder(CommandBus bus) {
        this.bus = bus;
    }

    /** The context is asked for once per try, because each try is a unit of work of its own. */
    public Recording record(RecordTogether together, Supplier<CommitContext> context) {
        Recording recording = attempt(together, context.get());
        for (int retry = 1; retry <= RETRIES && recording instanceof Recording.Overtaken; retry++) {
            recording = asOvertaken(attempt(together, context.get()));
        }
        return recording;
    }

    /** A refusal after a conflict is a conflict: when it was first decided, the rules had nothing against it. */
    private static Recording asOvertaken(Recording recording) {
        return recording instanceof Recording.Refused refused ? new Recording.Overtaken(refused.defects()) : recording;
    }

    private Recording attempt(RecordTogether together, CommitContext context) {
        var answer = new FutureCallback<RecordTogether, List<Fact>>();
        bus.dispatch(
                GenericCommandMessage.<RecordTogether>asCommandMessage(together).andMetaData(context.metaData()),
                answer);
        CommandResultMessage<? extends List<Fact>> result = answer.getResult();
        Optional<AppendOutcome> outcome = context.outcome();
        if (outcome.isPresent()) {
            return answered(outcome.get(), together);
        }
        if (!result.isExceptional()) {
            throw new IllegalStateException("a unit of work ended well and appended nothing");
        }
        return ended(result.exceptionResult(), together);
    }

    private static Recording answered(AppendOutcome outcome, RecordTogether together) {
        return outcome instanceof Conflict
                ? new Recording.Overtaken(List.of())
                : new Recording.Answered(
                        outcome,
                        together.asked().stream()
                                .map(asked -> asked.command().fact())
                                .toList());
    }

    private static Recording ended(Throwable cause, RecordTogether together) {
        return switch (cause) {
            case CommandRefused refused -> new Recording.Refused(refused.defects());
            case WithoutCommit.KnownAlready known -> answered(known.outcome(), together);
            case WithoutCommit.Tried tried -> new Recording.Tried(tried.facts());
            case ConcurrencyException ignored -> new Recording.Overtaken(List.of());
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case Throwable failure -> throw new IllegalStateException(failure);
        };
    }
}

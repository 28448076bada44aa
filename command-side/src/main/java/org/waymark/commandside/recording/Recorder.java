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
        Recording recording = newest(together, context);
        for (int retry = 1; retry <= RETRIES && recording instanceof Recording.Overtaken; retry++) {
            recording = asOvertaken(newest(together, context));
        }
        return recording;
    }

    /** Decided on what was in memory or, where that turned out to be outdated, on what is in the log. */
    private Recording newest(RecordTogether together, Supplier<CommitContext> context) {
        return attempt(together, context.get())
                .or(() -> attempt(together, context.get()))
                .orElseGet(() -> new Recording.Overtaken(List.of()));
    }

    /** A refusal after a conflict is a conflict: when it was first decided, the rules had nothing against it. */
    private static Recording asOvertaken(Recording recording) {
        return recording instanceof Recording.Refused refused ? new Recording.Overtaken(refused.defects()) : recording;
    }

    /** Empty when what was in memory was outdated, which it is not a second time. */
    private Optional<Recording> attempt(RecordTogether together, CommitContext context) {
        var answer = new FutureCallback<RecordTogether, List<Fact>>();
        bus.dispatch(
                GenericCommandMessage.<RecordTogether>asCommandMessage(together).andMetaData(context.metaData()),
                answer);
        CommandResultMessage<? extends List<Fact>> result = answer.getResult();
        Optional<AppendOutcome> outcome = context.outcome();
        if (outcome.isPresent()) {
            return Optional.of(answered(outcome.get(), together));
        }
        if (!result.isExceptional()) {
            throw new IllegalStateException("a unit of work ended well and appended nothing");
        }
        return result.exceptionResult() instanceof WithoutCommit.Outdated
                ? Optional.empty()
                : Optional.of(ended(result.exceptionResult(), together));
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

package org.waymark.commandside;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.commandside.calendar.Calendar;
import org.waymark.commandside.erasure.Erasing;
import org.waymark.commandside.recording.History;
import org.waymark.commandside.recording.RecordTogether;
import org.waymark.commandside.recording.Recorder;
import org.waymark.commandside.recording.Recording;
import org.waymark.commandside.request.CanonicalBody;
import org.waymark.commandside.request.ReadRequest;
import org.waymark.commandside.request.RequestReader;
import org.waymark.commandside.stream.Addressed;
import org.waymark.commandside.stream.Closed;
import org.waymark.commandside.stream.Source;
import org.waymark.commandside.stream.StreamId;
import org.waymark.commandside.trial.TrialRules;
import org.waymark.erasure.EraseTexts;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.append.Appender;
import org.waymark.log.axon.CommitContext;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Landed;
import org.waymark.registry.Defect;
import org.waymark.registry.UnreadableFactException;

/** The way in for every command, over HTTP or by a direct call: what was sent goes in, what became of it comes out. */
public final class CommandService {

    /** Commands worked on at once: each holds a thread and a lock, and beyond this they only wait for each other. */
    public static final int MOST_UNDER_WAY = 256;

    /** How long a sender had better wait when there is no room: commands take milliseconds. */
    static final Duration ROOM_SOON = Duration.ofSeconds(1);

    private final RequestReader reader;
    private final Calendar calendar;
    private final Recorder recorder;
    private final Erasing erasing;
    private final History history;
    private final Appender appender;
    private final TrialRules rules;
    private final Closed closed;
    private final Semaphore room = new Semaphore(MOST_UNDER_WAY);
    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();

    public CommandService(
            RequestReader reader,
            Calendar calendar,
            Recorder recorder,
            Erasing erasing,
            History history,
            Appender appender,
            TrialRules rules,
            Closed closed) {
        this.rules = rules;
        this.closed = closed;
        this.erasing = erasing;
        this.reader = reader;
        this.calendar = calendar;
        this.recorder = recorder;
        this.history = history;
        this.appender = appender;
    }

    /** Does what is asked, or says why not. Never throws for anything that a sender or a storage may do. */
    public CommandOutcome send(CommandRequest request) {
        if (!room.tryAcquire()) {
            return new CommandOutcome.Unavailable("Too many commands are under way.", ROOM_SOON);
        }
        underWay.merge(request.commandId(), 1, Integer::sum);
        try {
            return answer(request);
        } catch (LogUnavailableException e) {
            return new CommandOutcome.Unavailable("The log cannot be read just now.", Answers.LATER);
        } catch (UnreadableFactException e) {
            return new CommandOutcome.Unavailable(
                    "An entry of this record cannot be read, so nothing can be decided on it; a newer Waymark may know it. "
                            + e.getMessage(),
                    Answers.LATER);
        } finally {
            underWay.computeIfPresent(request.commandId(), (id, senders) -> senders == 1 ? null : senders - 1);
            room.release();
        }
    }

    /** What is known of a command id, for a sender who never got an answer. */
    public CommandProgress progress(String commandId, String account) {
        Optional<Commit> commit = history.find(commandId).filter(found -> isOpen(found, account));
        if (commit.isPresent()) {
            return new CommandProgress.Landed(recorded(commit.get()));
        }
        return underWay.containsKey(commandId) ? new CommandProgress.UnderWay() : new CommandProgress.NotRecorded();
    }

    private boolean isOpen(Commit commit, String account) {
        return commit.streams().stream()
                .flatMap(slice -> StreamId.named(slice.id()).stream())
                .noneMatch(stream -> closed.to(stream, account));
    }

    private CommandOutcome answer(CommandRequest request) {
        Bytes body = CanonicalBody.of(request);
        return request.name().equals(EraseTexts.NAME) ? erase(request, body) : answer(request, body);
    }

    private CommandOutcome erase(CommandRequest request, Bytes body) {
        Optional<AppendOutcome> earlier = erasing.known(request, body);
        if (earlier.isPresent()) {
            return erasing.repeat(request.commandId())
                    ? appended(request, earlier.get(), List::of, Set.of())
                    : new CommandOutcome.Unknown(request.commandId());
        }
        return switch (erasing.erase(request, body)) {
            case Erasing.Ending.Refused refused -> new CommandOutcome.Refused(refused.defects(), List.of());
            case Erasing.Ending.Tried tried ->
                new CommandOutcome.WouldRecord(
                        request.commandId(), history.newest(), List.of(History.entry(tried.entry())));
            case Erasing.Ending.Unfinished _ -> new CommandOutcome.Unknown(request.commandId());
            case Erasing.Ending.Answered answered ->
                appended(request, answered.outcome(), () -> List.of(History.entry(answered.entry())), Set.of());
        };
    }

    private CommandOutcome answer(CommandRequest request, Bytes body) {
        Optional<AppendOutcome> earlier =
                request.dryRun() ? Optional.empty() : appender.known(request.commandId(), body);
        return earlier.map(outcome -> appended(request, outcome, List::of, Set.of()))
                .orElseGet(() -> switch (reader.read(request)) {
                    case ReadRequest.Unsound unsound -> new CommandOutcome.Refused(unsound.defects(), List.of());
                    case ReadRequest.Sound sound -> {
                        List<Defect> wrong = Stream.concat(
                                        calendar.objections(sound).stream(),
                                        rules.objections(sound, request.actor()).stream())
                                .toList();
                        yield wrong.isEmpty()
                                ? record(request, body, sound)
                                : new CommandOutcome.Refused(wrong, List.of());
                    }
                });
    }

    private CommandOutcome record(CommandRequest request, Bytes body, ReadRequest.Sound sound) {
        Set<StreamId> streams = sound.asked().stream().map(Addressed::stream).collect(Collectors.toUnmodifiableSet());
        long before = history.newest();
        var together = new RecordTogether(sound.asked(), Source.REQUEST, sound.indexed(), request.dryRun());
        return switch (recorder.record(together, () -> context(request, body, sound.texts()))) {
            case Recording.Tried tried ->
                new CommandOutcome.WouldRecord(
                        request.commandId(), before, history.entries(tried.facts(), sound::text));
            case Recording.Refused refused ->
                new CommandOutcome.Refused(refused.defects(), since(request, streams, Long.MAX_VALUE));
            case Recording.Overtaken overtaken ->
                new CommandOutcome.Conflict(
                        "Others recorded on the same record meanwhile, each time this was tried.",
                        overtaken.defects(),
                        between(streams, request.seen() == null ? before : request.seen(), Long.MAX_VALUE));
            case Recording.Answered answered ->
                appended(request, answered.outcome(), () -> history.entries(answered.facts(), sound::text), streams);
        };
    }

    private static CommitContext context(CommandRequest request, Bytes body, Map<String, String> texts) {
        CommitContext context = CommitContext.of(request.commandId(), body, request.actor());
        texts.forEach(context::withPart);
        return context;
    }

    private CommandOutcome appended(
            CommandRequest request,
            AppendOutcome outcome,
            Supplier<List<RecordedEntry>> entries,
            Set<StreamId> streams) {
        return switch (outcome) {
            case AppendOutcome.Appended now ->
                new CommandOutcome.Accepted(
                        Recorded.of(request.commandId(), now, entries.get(), since(request, streams, now.first())));
            case AppendOutcome.Known before -> new CommandOutcome.AlreadyKnown(known(request.commandId(), before));
            case AppendOutcome.Conflict _ ->
                new CommandOutcome.Conflict("Others recorded on the same record meanwhile.", List.of(), List.of());
            case AppendOutcome.Refused refused -> Answers.of(refused, request.commandId());
            case AppendOutcome.OutcomeUnknown _ -> new CommandOutcome.Unknown(request.commandId());
        };
    }

    private Recorded known(String commandId, Landed landed) {
        return history.find(commandId)
                .map(this::recorded)
                .orElseGet(() -> Recorded.of(commandId, landed, List.of(), List.of()));
    }

    private Recorded recorded(Commit commit) {
        return new Recorded(
                commit.commitId(),
                commit.last(),
                commit.number(),
                commit.hash().hex(),
                commit.recordedAt(),
                history.entries(commit),
                List.of());
    }

    private List<RecordedEntry> since(CommandRequest request, Set<StreamId> streams, long before) {
        return request.seen() == null ? List.of() : between(streams, request.seen(), before);
    }

    /** What changed is a courtesy: an answer that is already certain must not turn into a failure for want of it. */
    private List<RecordedEntry> between(Set<StreamId> streams, long after, long before) {
        try {
            return history.between(streams, after, before);
        } catch (LogUnavailableException e) {
            return List.of();
        }
    }
}

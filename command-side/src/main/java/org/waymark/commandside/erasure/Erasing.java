package org.waymark.commandside.erasure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.commandside.CommandRequest;
import org.waymark.commandside.request.Ids;
import org.waymark.commandside.stream.Closed;
import org.waymark.commandside.stream.StreamId;
import org.waymark.erasure.EraseTexts;
import org.waymark.erasure.ErasedText;
import org.waymark.erasure.ErasureJson;
import org.waymark.erasure.TextsErased;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.Part;
import org.waymark.log.StoredEvent;
import org.waymark.log.append.Appender;
import org.waymark.log.axon.stream.MetadataJson;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import org.waymark.registry.Defect;
import org.waymark.registry.UnreadableFactException;

/**
 * Erases texts: first the entry that says which, on what ground and by whom, then the deletion. So nothing is ever gone of
 * which the log does not tell, and what the log tells of is deleted at the latest by {@link #finish}.
 */
public final class Erasing {

    /** Tries, because another erasure may be appended at the same time: they are rare. */
    private static final int TRIES = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    /** Between two looks whether the log answers. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CommitLog log;
    private final Appender appender;
    private final Ids ids;
    private final Closed closed;
    private final Clock clock;
    private final TextsInLog texts;

    public Erasing(CommitLog log, Appender appender, Ids ids, Closed closed, Clock clock) {
        this.closed = closed;
        this.log = log;
        this.appender = appender;
        this.ids = ids;
        this.clock = clock;
        this.texts = new TextsInLog(log);
    }

    /** How a request to erase ended. */
    public sealed interface Ending {

        /** The log has an answer, and where it has the entry, the texts are gone. */
        record Answered(AppendOutcome outcome, TextsErased entry) implements Ending {}

        /** The entry is in the log, but nobody can say whether the texts are gone: send the same again. */
        record Unfinished() implements Ending {}

        /** A dry run: this would be erased. */
        record Tried(TextsErased entry) implements Ending {}

        /** It broke rules. */
        record Refused(List<Defect> defects) implements Ending {
            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /** Erases what is asked. */
    public Ending erase(CommandRequest request, Bytes body) {
        return switch (ErasureReader.read(request.body(), ids.next())) {
            case ReadErasure.Unsound unsound -> new Ending.Refused(unsound.defects());
            case ReadErasure.Sound sound ->
                switch (ErasureDecider.decide(sound.asked(), known(sound.asked(), request.actor()))) {
                    case ErasureDecider.Decision.Refused refused -> new Ending.Refused(refused.defects());
                    case ErasureDecider.Decision.Erased erased ->
                        request.dryRun()
                                ? new Ending.Tried(erased.entry())
                                : deleted(append(request, body, erased.entry()), erased.entry());
                };
        };
    }

    /** Of a record that is closed to somebody they know nothing. */
    private ErasureDecider.Known known(EraseTexts asked, String account) {
        boolean shut =
                StreamId.named(asked.on()).filter(on -> closed.to(on, account)).isPresent();
        return shut ? new ErasureDecider.Known(List.of(), List.of(), Set.of()) : texts.of(asked);
    }

    /** The same request once more: what it began is brought to its end. */
    public boolean repeat(String commandId) {
        return log.find(commandId).stream()
                .flatMap(commit -> erasures(commit).stream())
                .allMatch(this::delete);
    }

    private AppendOutcome append(CommandRequest request, Bytes body, TextsErased erased) {
        AppendOutcome outcome = attempt(request, body, erased);
        for (int tries = 1; tries < TRIES && outcome instanceof AppendOutcome.Conflict; tries++) {
            outcome = attempt(request, body, erased);
        }
        return outcome;
    }

    private AppendOutcome attempt(CommandRequest request, Bytes body, TextsErased erased) {
        var event = new DraftEvent(
                erased.entry(),
                TextsErased.NAME,
                TextsErased.REVISION,
                TextsErased.STREAM,
                log.lastSeq(TextsErased.STREAM).orElse(-1) + 1,
                clock.instant(),
                Bytes.of(ErasureJson.payload(erased)),
                MetadataJson.write(Map.of()),
                List.of());
        return appender.append(
                        new Draft(request.commandId(), body, request.actor(), List.of(event), List.of(), true, null))
                .join();
    }

    private Ending deleted(AppendOutcome outcome, TextsErased erased) {
        return outcome instanceof AppendOutcome.Landed && !delete(erased)
                ? new Ending.Unfinished()
                : new Ending.Answered(outcome, erased);
    }

    private boolean delete(TextsErased erased) {
        try {
            log.eraseParts(erased.texts().stream().map(ErasedText::part).toList());
            return true;
        } catch (LogUnavailableException e) {
            LOG.error(
                    "Entry {} tells of texts that are not deleted yet; the next start deletes them", erased.entry(), e);
            return false;
        }
    }

    /** As {@link #finish}, or as soon as the log answers: a database that is away is no reason not to start. */
    public void finishWhenItAnswers() {
        if (!finished()) {
            Thread.ofPlatform().daemon().name("erasures").start(() -> {
                try {
                    do {
                        Thread.sleep(PAUSE);
                    } while (!finished());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private boolean finished() {
        try {
            finish();
            return true;
        } catch (LogUnavailableException e) {
            return false;
        }
    }

    /** Deletes what erasures in the log name and what is still there: a crash came between the entry and the deletion. */
    public void finish() {
        List<String> named = log.readStream(TextsErased.STREAM, 0).stream()
                .flatMap(commit -> erasures(commit).stream())
                .flatMap(erased -> erased.texts().stream())
                .map(ErasedText::part)
                .toList();
        List<String> left = log.parts(named).stream().map(Part::id).toList();
        if (!left.isEmpty()) {
            log.eraseParts(left);
            LOG.warn("Deleted {} texts that an entry of the log says are erased", left.size());
        }
    }

    private static List<TextsErased> erasures(Commit commit) {
        return commit.events().stream()
                .filter(event -> event.type().equals(TextsErased.NAME))
                .flatMap(event -> read(event).stream())
                .toList();
    }

    /** One that cannot be read must not keep the texts of all others, nor the program from starting. */
    private static Optional<TextsErased> read(StoredEvent event) {
        try {
            return Optional.of(ErasureJson.read(event.payload().toArray()));
        } catch (UnreadableFactException e) {
            LOG.error("Erasure {} cannot be read, so what it names is not deleted", event.id(), e);
            return Optional.empty();
        }
    }

    /** What is known of a request under this id. */
    public Optional<AppendOutcome> known(CommandRequest request, Bytes body) {
        return request.dryRun() ? Optional.empty() : appender.known(request.commandId(), body);
    }
}

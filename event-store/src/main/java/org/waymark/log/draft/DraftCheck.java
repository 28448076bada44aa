package org.waymark.log.draft;

import static org.waymark.log.draft.AppendLimits.BYTES_PER_COMMIT;
import static org.waymark.log.draft.AppendLimits.BYTES_PER_EVENT;
import static org.waymark.log.draft.AppendLimits.BYTES_PER_PART;
import static org.waymark.log.draft.AppendLimits.EVENTS_PER_COMMIT;
import static org.waymark.log.draft.AppendLimits.ID_CHARACTERS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Conflict;
import org.waymark.log.draft.AppendOutcome.Refused;

/** What can be said against a draft without looking at the log. */
public final class DraftCheck {
    private DraftCheck() {}

    public static Optional<AppendOutcome> objection(Draft draft) {
        return Stream.<Function<Draft, Optional<AppendOutcome>>>of(
                        DraftCheck::size, DraftCheck::names, DraftCheck::sequence)
                .flatMap(check -> check.apply(draft).stream())
                .findFirst();
    }

    private static Optional<AppendOutcome> size(Draft draft) {
        if (draft.events().isEmpty()) {
            return refused(Code.INVALID, "a commit holds at least one event");
        }
        if (draft.events().size() > EVENTS_PER_COMMIT) {
            return tooMuch("one commit", draft.events().size(), EVENTS_PER_COMMIT, "events; send them in several");
        }
        for (DraftEvent event : draft.events()) {
            if (bytes(event) > BYTES_PER_EVENT) {
                return tooMuch("event " + event.id(), bytes(event), BYTES_PER_EVENT, "bytes");
            }
        }
        for (DraftPart part : draft.parts()) {
            if (part.bytes().length() > BYTES_PER_PART) {
                return tooMuch("text " + part.id(), part.bytes().length(), BYTES_PER_PART, "bytes");
            }
        }
        return bytes(draft) > BYTES_PER_COMMIT
                ? tooMuch("one commit", bytes(draft), BYTES_PER_COMMIT, "bytes; send it in several")
                : Optional.empty();
    }

    private static Optional<AppendOutcome> names(Draft draft) {
        Stream<String> ofEvents = draft.events().stream()
                .flatMap(e ->
                        Stream.concat(Stream.of(e.id(), e.type(), e.revision(), e.stream()), e.partIds().stream()));
        Stream<String> ofDraft = Stream.of(draft.commitId(), draft.actor());
        return Stream.concat(ofDraft, ofEvents)
                .filter(name -> !fits(name))
                .findFirst()
                .flatMap(name -> refused(
                        Code.INVALID,
                        "an id or name has 1 to " + ID_CHARACTERS + " characters, none of them a control character"));
    }

    private static Optional<AppendOutcome> sequence(Draft draft) {
        Map<String, Long> last = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (DraftEvent event : draft.events()) {
            Long before = last.put(event.stream(), event.seq());
            if (!ids.add(event.id()) || (before != null && event.seq() <= before)) {
                return Optional.of(new Conflict(event.stream(), event.seq(), before == null ? event.seq() : before));
            }
            if (event.seq() < 0 || (before != null && event.seq() != before + 1)) {
                return refused(Code.INVALID, "stream " + event.stream() + " has a hole before " + event.seq());
            }
        }
        return Optional.empty();
    }

    /** Bytes that a draft puts into a batch: contents and texts. */
    public static int bytes(Draft draft) {
        return draft.events().stream().mapToInt(DraftCheck::bytes).sum()
                + draft.parts().stream().mapToInt(part -> part.bytes().length()).sum();
    }

    private static int bytes(DraftEvent event) {
        return event.payload().length() + event.metadata().length();
    }

    private static boolean fits(String name) {
        return !name.isBlank()
                && name.length() <= ID_CHARACTERS
                && name.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static Optional<AppendOutcome> tooMuch(String what, int is, int limit, String unit) {
        return refused(Code.LIMIT, what + " has " + is + ", the limit is " + limit + " " + unit);
    }

    private static Optional<AppendOutcome> refused(Code code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

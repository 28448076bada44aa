package org.waymark.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The port to a storage of commits. Every read answers from what is durably committed and nothing else: one read of
 * something that may still be rolled back is enough to break the log. Reads throw {@link LogUnavailableException} when
 * the storage does not answer.
 */
public interface CommitLog {

    /** What is read instead of a text that somebody changed beside the chain. */
    String DAMAGED = "[damaged]";

    Genesis genesis();

    /** The secret, made with the log and never part of it, that keys the digests of command bodies. */
    Bytes bodyKey();

    /** The newest commit. */
    Optional<Commit> head();

    /** Writes commits in order and stops at the first that does not go in; answers only when that is durable. */
    InsertOutcome insert(List<Commit> commits);

    /** Commits in order from a number on, at most {@code limit}. */
    List<Commit> read(long fromCommit, int limit);

    /** The commits, in order, that hold an event of this stream with this sequence number or a later one. */
    List<Commit> readStream(String stream, long fromSeq);

    /** The last sequence number of a stream. */
    OptionalLong lastSeq(String stream);

    Optional<Commit> find(String commitId);

    /** Those of these event ids that the log holds: an event is known by its id alone, whatever stream it stands on. */
    Set<String> eventIds(Collection<String> ids);

    /** The commit that contains a position. */
    default Optional<Commit> containing(long position) {
        return CommitSearch.last(this, commit -> commit.first() <= position)
                .filter(commit -> commit.contains(position));
    }

    /** The last commit recorded at this instant or before. */
    default Optional<Commit> lastRecordedBy(Instant instant) {
        return CommitSearch.last(this, commit -> !commit.recordedAt().isAfter(instant));
    }

    /**
     * Stores parts that are not there yet and answers all of them as they are stored: the first writer of an id
     * wins, salt included, so that a command sent twice gets one digest. The id of an erased part is refused with
     * {@link IllegalArgumentException}.
     */
    List<Part> putParts(List<Part> parts);

    /** The parts among these ids that are there; an erased or unknown one is left out. */
    List<Part> parts(Collection<String> ids);

    /** The digests under which events refer to a part: one, unless somebody tampered. */
    List<Digest> partDigests(String id);

    /** Deletes text and salt for good and remembers only that the part was erased, also of one that was never there. */
    void eraseParts(Collection<String> ids);

    /** Those of these ids whose text was erased; what is neither there nor erased is lost. */
    Set<String> erasedParts(Collection<String> ids);

    /** Deletes those of these parts that no event refers to: what a refused commit left behind. */
    void sweepParts(Collection<String> ids);

    /** The unique indexes that are missing or not as they must be; with one missing nothing may be written. */
    List<String> indexDefects();

    /**
     * The text of a part, or nothing when it was erased or never was. One that is not what an event was hashed with is
     * never shown: {@link #DAMAGED} stands for it.
     */
    default Optional<String> partText(String id) {
        return parts(List.of(id)).stream()
                .findFirst()
                .map(part -> partDigests(id).stream().allMatch(part.digest()::equals) ? part.text() : DAMAGED);
    }
}

package org.waymark.log.simulator;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome;
import org.waymark.log.Part;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import org.waymark.log.StreamSlice;

/** The port over a replica set that is not there: every question is put to a list of commits. */
class SimulatedLog implements CommitLog {
    /** How the log is reached: what a read sees and what becomes of a write. */
    interface Access {
        List<Commit> see(Rule asked);

        InsertOutcome insert(List<Commit> commits);
    }

    private final Genesis genesis;
    private final Access access;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Set<String> erased = new HashSet<>();

    SimulatedLog(Genesis genesis, Access access) {
        this.genesis = genesis;
        this.access = access;
    }

    /** A log whose every write is committed at once, for any number of threads. */
    static SimulatedLog calm(Genesis genesis) {
        ReplicaSet set = new ReplicaSet(Set.of());
        return new SimulatedLog(genesis, new Access() {
            @Override
            public synchronized List<Commit> see(Rule asked) {
                return set.view(set.committed());
            }

            @Override
            public synchronized InsertOutcome insert(List<Commit> commits) {
                ReplicaSet.Command command = set.command(commits);
                while (!command.isDone()) {
                    set.step(command, false);
                }
                while (set.canCommit()) {
                    set.commit();
                }
                return set.reply(command).orElseThrow();
            }
        });
    }

    @Override
    public Genesis genesis() {
        return genesis;
    }

    @Override
    public Bytes bodyKey() {
        return Bytes.of(new byte[Digest.LENGTH]);
    }

    @Override
    public Optional<Commit> head() {
        List<Commit> commits = access.see(Rule.HEAD_IS_MAJORITY);
        return commits.isEmpty() ? Optional.empty() : Optional.of(commits.getLast());
    }

    @Override
    public InsertOutcome insert(List<Commit> commits) {
        return access.insert(commits);
    }

    @Override
    public List<Commit> read(long fromCommit, int limit) {
        return access.see(Rule.READER_IS_MAJORITY).stream()
                .filter(commit -> commit.number() >= fromCommit)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Commit> readStream(String stream, long fromSeq) {
        return access.see(Rule.LOAD_IS_MAJORITY).stream()
                .filter(commit -> last(commit, stream).orElse(-1) >= fromSeq)
                .toList();
    }

    @Override
    public OptionalLong lastSeq(String stream) {
        return access.see(Rule.LOAD_IS_MAJORITY).reversed().stream()
                .flatMapToLong(commit -> last(commit, stream).stream())
                .findFirst();
    }

    @Override
    public Optional<Commit> find(String commitId) {
        return access.see(Rule.LOAD_IS_MAJORITY).stream()
                .filter(commit -> commit.commitId().equals(commitId))
                .findFirst();
    }

    @Override
    public Set<String> eventIds(Collection<String> ids) {
        return access.see(Rule.LOAD_IS_MAJORITY).stream()
                .flatMap(commit -> commit.events().stream())
                .map(StoredEvent::id)
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Digest> partDigests(String id) {
        return access.see(Rule.LOAD_IS_MAJORITY).stream()
                .flatMap(commit -> commit.events().stream())
                .flatMap(event -> event.parts().stream())
                .filter(part -> part.id().equals(id))
                .map(PartDigest::digest)
                .distinct()
                .toList();
    }

    @Override
    public synchronized List<Part> putParts(List<Part> brought) {
        brought.stream().map(Part::id).filter(erased::contains).findFirst().ifPresent(id -> {
            throw Part.erased(id);
        });
        brought.forEach(part -> parts.putIfAbsent(part.id(), part));
        return parts(brought.stream().map(Part::id).toList());
    }

    @Override
    public synchronized List<Part> parts(Collection<String> ids) {
        return parts.values().stream().filter(part -> ids.contains(part.id())).toList();
    }

    @Override
    public synchronized void eraseParts(Collection<String> ids) {
        parts.keySet().removeAll(ids);
        erased.addAll(ids);
    }

    @Override
    public synchronized Set<String> erasedParts(Collection<String> ids) {
        return ids.stream().filter(erased::contains).collect(Collectors.toSet());
    }

    @Override
    public synchronized void sweepParts(Collection<String> ids) {
        ids.stream().filter(id -> !isReferredTo(id)).forEach(parts.keySet()::remove);
    }

    @Override
    public List<String> indexDefects() {
        return List.of();
    }

    private boolean isReferredTo(String part) {
        return access.see(Rule.LOAD_IS_MAJORITY).stream()
                .flatMap(commit -> commit.events().stream())
                .flatMap(event -> event.parts().stream())
                .anyMatch(reference -> reference.id().equals(part));
    }

    private static OptionalLong last(Commit commit, String stream) {
        return commit.streams().stream()
                .filter(slice -> slice.id().equals(stream))
                .mapToLong(StreamSlice::last)
                .findFirst();
    }
}

package org.waymark.log.append.admit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.draft.Draft;

/** A draft with its place in the chain: exactly the commit that is sent, and sent again, until its slot is settled. */
public record Numbered(Pending pending, Commit commit) {

    public static List<Numbered> after(Tail tail, Instant committedAt, List<Prepared> batch) {
        List<Numbered> numbered = new ArrayList<>(batch.size());
        long number = tail.number();
        long position = tail.position();
        Digest hash = tail.hash();
        for (Prepared each : batch) {
            Commit commit = chained(tail, ++number, position + 1, committedAt, each, hash);
            numbered.add(new Numbered(each.pending(), commit));
            position = commit.last();
            hash = commit.hash();
        }
        return numbered;
    }

    private static Commit chained(Tail tail, long number, long first, Instant committedAt, Prepared of, Digest prev) {
        Commit unsealed = commit(tail, number, first, committedAt, of, prev, prev);
        return commit(tail, number, first, committedAt, of, prev, ChainHash.of(unsealed, of.section()));
    }

    private static Commit commit(
            Tail tail, long number, long first, Instant committedAt, Prepared of, Digest prev, Digest hash) {
        Draft draft = of.pending().draft;
        @Nullable Instant claimed = draft.claimedRecordedAt();
        return new Commit(
                tail.logId(),
                number,
                first,
                committedAt,
                claimed == null ? committedAt : claimed,
                claimed != null,
                draft.commitId(),
                of.pending().bodyDigest,
                draft.actor(),
                of.events(),
                prev,
                hash);
    }
}

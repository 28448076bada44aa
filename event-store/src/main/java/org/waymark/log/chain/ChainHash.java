package org.waymark.log.chain;

import java.util.List;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;

/** The hash of a commit and of the genesis record, as {@code docs/log-format.md} says byte by byte. */
public final class ChainHash {
    private static final String COMMIT_TAG = "waymark-log/commit";
    private static final String GENESIS_TAG = "waymark-log/genesis";

    private ChainHash() {}

    /** The hash that a commit must carry; its own {@code hash} field is not looked at. */
    public static Digest of(Commit commit) {
        return of(commit, eventSection(commit.events()));
    }

    /** As {@link #of(Commit)} with the longest part of the work done beforehand, outside the serial part of an append. */
    public static Digest of(Commit commit, Bytes eventSection) {
        return preimage(commit, eventSection).hash();
    }

    /** The bytes that a commit's events put under its hash. */
    public static Bytes eventSection(List<StoredEvent> events) {
        Preimage out = new Preimage();
        events.forEach(event -> add(out, event));
        return out.bytes();
    }

    public static Digest of(Genesis genesis) {
        return preimage(genesis).hash();
    }

    /** The bytes under the hash of a commit, for test vectors. */
    public static Bytes preimageOf(Commit commit) {
        return preimage(commit, eventSection(commit.events())).bytes();
    }

    public static Bytes preimageOf(Genesis genesis) {
        return preimage(genesis).bytes();
    }

    private static Preimage preimage(Commit commit, Bytes eventSection) {
        return new Preimage()
                .text(COMMIT_TAG)
                .int32(Commit.FORMAT)
                .text(commit.logId().value())
                .int64(commit.number())
                .int64(commit.first())
                .int32(commit.n())
                .instant(commit.committedAt())
                .instant(commit.recordedAt())
                .flag(commit.claimed())
                .text(commit.commitId())
                .digest(commit.bodyDigest())
                .text(commit.actor())
                .raw(eventSection)
                .digest(commit.prevHash());
    }

    private static void add(Preimage out, StoredEvent event) {
        out.text(event.id())
                .text(event.type())
                .text(event.revision())
                .text(event.stream())
                .int64(event.seq())
                .instant(event.at())
                .digest(Preimage.sha256(event.payload().toArray()))
                .digest(Preimage.sha256(event.metadata().toArray()))
                .int32(event.parts().size());
        for (PartDigest part : event.parts()) {
            out.text(part.id()).digest(part.digest());
        }
    }

    private static Preimage preimage(Genesis genesis) {
        Genesis.RestoredFrom from = genesis.restoredFrom();
        Preimage out = new Preimage()
                .text(GENESIS_TAG)
                .int32(Commit.FORMAT)
                .text(Genesis.ALGORITHM)
                .text(genesis.logId().value())
                .instant(genesis.createdAt())
                .flag(genesis.claimedHistory())
                .flag(from != null);
        return from == null
                ? out
                : out.text(from.logId().value()).int64(from.position()).digest(from.hash());
    }
}

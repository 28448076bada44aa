package org.waymark.log.portable;

import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.read.LogPosition;

/** The same commits under another log's identity: everything stays but log id, previous hash and hash. */
final class Rechain {
    private final LogId logId;
    private Digest hash;
    private LogPosition end;

    Rechain(Genesis genesis) {
        this.logId = genesis.logId();
        this.hash = ChainHash.of(genesis);
        this.end = LogPosition.before(genesis, hash);
    }

    Commit next(Commit old) {
        Commit unsealed = under(old, hash);
        Commit sealed = under(old, ChainHash.of(unsealed));
        hash = sealed.hash();
        end = LogPosition.after(sealed);
        return sealed;
    }

    /** The place after the last of them. */
    LogPosition end() {
        return end;
    }

    private Commit under(Commit old, Digest own) {
        return new Commit(
                logId,
                old.number(),
                old.first(),
                old.committedAt(),
                old.recordedAt(),
                old.claimed(),
                old.commitId(),
                old.bodyDigest(),
                old.actor(),
                old.events(),
                hash,
                own);
    }
}

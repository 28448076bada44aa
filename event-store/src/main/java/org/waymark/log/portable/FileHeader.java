package org.waymark.log.portable;

import java.time.Instant;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;

/**
 * The first line of a file: which log it holds, and up to where. With the end said at the beginning a file that was cut
 * is known as such, and so is a restore.
 */
record FileHeader(Genesis genesis, long commits, long position, Digest hash) {

    /** What the log that is made of this file says of where it comes from. */
    Genesis.RestoredFrom origin() {
        return new Genesis.RestoredFrom(genesis.logId(), position, hash);
    }

    Genesis restoredAs(LogId fresh, Instant now) {
        return new Genesis(fresh, now, genesis.claimedHistory(), origin());
    }
}

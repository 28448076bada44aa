package org.waymark.log.verify;

import org.waymark.log.verify.raw.RawCommit;
import org.waymark.log.verify.raw.RawGenesis;
import org.waymark.log.verify.raw.RawLog.Notes;

/** Compares a log, as it is walked, with something that was kept outside. */
sealed interface Comparison {

    static Comparison with(Known known) {
        return switch (known) {
            case KnownPlace place -> new WithPlace(place);
            case KnownBeginning beginning -> new WithBeginning(beginning);
        };
    }

    void commit(RawCommit commit);

    /** Says what differs, once the whole log was walked. */
    void end(RawGenesis genesis, Notes notes);

    /** The commit that holds the position must be stored with the hash. */
    final class WithPlace implements Comparison {
        private final KnownPlace known;
        private boolean found;

        private WithPlace(KnownPlace known) {
            this.known = known;
        }

        @Override
        public void commit(RawCommit commit) {
            if (commit.first() <= known.position() && known.position() <= commit.last()) {
                found = commit.hash().equals(known.hash());
            }
        }

        @Override
        public void end(RawGenesis genesis, Notes notes) {
            if (!known.logId().equals(genesis.logId())) {
                notes.note(Notes.WHOLE, "log_id", "this is log " + genesis.logId());
            }
            boolean beforeAll = known.position() == 0 && known.hash().equals(genesis.hash());
            if (!found && !beforeAll) {
                notes.note(
                        Notes.WHOLE,
                        "tail",
                        "position " + known.position() + " with the hash kept outside is not here");
            }
        }
    }

    /**
     * The commits must be what was hashed under the identity that is known. That they are stored with those hashes is not
     * asked: a restored log has them under hashes of its own, and they are the same commits.
     */
    final class WithBeginning implements Comparison {
        private final KnownBeginning known;
        private String hash;
        private long last;

        private WithBeginning(KnownBeginning known) {
            this.known = known;
            this.hash = known.genesisHash();
        }

        @Override
        public void commit(RawCommit commit) {
            if (commit.number() <= known.commits()) {
                hash = Rehash.of(commit.under(known.logId(), hash));
                last = commit.number();
            }
        }

        @Override
        public void end(RawGenesis genesis, Notes notes) {
            if (known.logId().equals(genesis.logId())) {
                itself(genesis, notes);
            } else if (known.commits() == 0 || !carriedOn()) {
                notes.note(
                        Notes.WHOLE,
                        "log_id",
                        "this is log " + genesis.logId() + ", and does not begin with commits 1 to " + known.commits()
                                + " of log " + known.logId() + ", which the checkpoint is of");
            }
        }

        private void itself(RawGenesis genesis, Notes notes) {
            if (!known.genesisHash().equals(genesis.hash())) {
                notes.note(0, "hash", "the genesis record is not the one of the checkpoint");
            }
            if (last < known.commits()) {
                notes.note(
                        Notes.WHOLE,
                        "tail",
                        "the log ends at commit " + last + ", before commit " + known.commits() + " of the checkpoint");
            } else if (!carriedOn()) {
                notes.note(
                        known.commits(),
                        "hash",
                        "the checkpoint has " + known.hash() + ", and what is stored up to here gives " + hash);
            }
        }

        private boolean carriedOn() {
            return hash.equals(known.hash());
        }
    }
}

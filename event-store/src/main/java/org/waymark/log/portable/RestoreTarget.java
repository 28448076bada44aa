package org.waymark.log.portable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.InsertOutcome.Inserted;
import org.waymark.log.InsertOutcome.Rejected;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.InsertOutcome.Unknown;
import org.waymark.log.Part;

/**
 * Puts commits of a restore where they belong. As in every append, a commit whose outcome is unknown is sent again as it
 * is and to the same number, and a taken slot is looked at.
 */
final class RestoreTarget {
    /** How often one write is sent while nobody knows what became of it: an election is over by then. */
    private static final int ATTEMPTS = 30;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CommitLog log;

    RestoreTarget(CommitLog log) {
        this.log = log;
    }

    /** Texts first, so that no commit is ever there without them. */
    void put(List<CarriedCommit> batch) throws InterruptedException {
        Set<String> erased = new LinkedHashSet<>();
        batch.forEach(each -> erased.addAll(each.erased()));
        List<Part> parts = batch.stream()
                .flatMap(each -> each.parts().stream())
                .filter(part -> !erased.contains(part.id()))
                .distinct()
                .toList();
        if (!parts.isEmpty() && !Set.copyOf(log.putParts(parts)).equals(Set.copyOf(parts))) {
            throw new RestoreRefusedException("Beside the log lie other texts under the ids of these. Restore into an"
                    + " empty folder or database.");
        }
        if (!erased.isEmpty()) {
            log.eraseParts(erased);
        }
        insert(batch.stream().map(CarriedCommit::commit).toList());
    }

    private void insert(List<Commit> commits) throws InterruptedException {
        List<Commit> left = new ArrayList<>(commits);
        int attempts = 0;
        while (!left.isEmpty()) {
            switch (log.insert(left)) {
                case Inserted() -> left.clear();
                case SlotTaken taken -> left = new ArrayList<>(afterMine(left.subList(taken.index(), left.size())));
                case Rejected rejected -> throw stopped(left.get(rejected.index()), rejected.detail());
                case Unknown unknown -> {
                    if (++attempts == ATTEMPTS) {
                        throw stopped(left.getFirst(), unknown.detail());
                    }
                    Thread.sleep(PAUSE);
                }
            }
        }
    }

    /** What is left of these when all that an earlier copy of the write has put there is taken away. */
    private List<Commit> afterMine(List<Commit> sent) {
        List<Commit> there = log.read(sent.getFirst().number(), sent.size());
        int mine = 0;
        while (mine < there.size()
                && there.get(mine).hash().equals(sent.get(mine).hash())) {
            mine++;
        }
        if (mine == 0) {
            throw new RestoreRefusedException(
                    "Somebody else writes where commit " + sent.getFirst().number()
                            + " is to be restored. Stop them, and restore into an empty folder or database.");
        }
        return sent.subList(mine, sent.size());
    }

    private static RestoreRefusedException stopped(Commit at, String why) {
        return new RestoreRefusedException("The restore stopped before commit " + at.number() + ": " + why
                + ". Mend this and start the same restore again; it goes on where it stopped.");
    }
}

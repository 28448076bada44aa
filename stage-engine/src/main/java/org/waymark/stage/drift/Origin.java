package org.waymark.stage.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.stage.Judgement;
import org.waymark.stage.change.Cause;
import org.waymark.stage.change.Causes;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.change.Moment;

/**
 * What made a determination and the computed stage differ from a day on.
 *
 * @param since what that day is compared with
 * @param causes the verdicts that differ from then, each with its cause; none where there was no agreement before
 * @param known the entry that, recorded after the determination was made, first made the record say so about that day;
 *     empty where the record that it was made on said so already
 */
public record Origin(Since since, List<Cause> causes, Optional<Logged> known) {

    /** From which agreement it was that the two parted. */
    public enum Since {
        /** They agreed about the day and on the record that the determination was made on. */
        BASIS,
        /** They did not, but as known now they agreed until the day before. */
        DAY_BEFORE,
        /** They never did before: the body found otherwise than the record says. */
        NEVER
    }

    public Origin {
        causes = List.copyOf(causes);
    }

    /**
     * Finds it for the first day of a run of {@link Drift#days}.
     *
     * @param basis the day and the record that the determination was made on
     * @param now the record as known now, at that first day
     */
    public static Origin of(Determination determination, Moment basis, Moment now) {
        LocalDate before = now.day().minusDays(1);
        Optional<Logged> known = known(determination, basis, now);
        if (agrees(determination, basis.judgement(), basis.day())) {
            return new Origin(Since.BASIS, Causes.between(basis, now), known);
        }
        return determination.days().contains(before)
                ? new Origin(
                        Since.DAY_BEFORE,
                        Causes.between(new Moment(now.knowledge(), now.judgement(), before), now),
                        known)
                : new Origin(Since.NEVER, List.of(), known);
    }

    private static boolean agrees(Determination determination, Judgement judgement, LocalDate day) {
        return determination.agrees(judgement.standing().at(day), judgement.rubrics());
    }

    /**
     * Halves what was recorded in between until two entries next to each other are left of which only with the second the
     * record differs. Where the record went to and fro, this is one of the turns.
     */
    private static Optional<Logged> known(Determination determination, Moment basis, Moment now) {
        if (!agrees(determination, basis.judgement(), now.day())) {
            return Optional.empty();
        }
        List<Logged> later = later(basis.knowledge(), now.knowledge());
        int agrees = -1;
        int differs = later.size() - 1;
        while (differs - agrees > 1) {
            int middle = (agrees + differs) >>> 1;
            Knowledge then = upTo(now.knowledge(), later.get(middle).position());
            if (agrees(determination, then.judge(), now.day())) {
                agrees = middle;
            } else {
                differs = middle;
            }
        }
        return differs < 0 ? Optional.empty() : Optional.of(later.get(differs));
    }

    private static List<Logged> later(Knowledge less, Knowledge more) {
        return Stream.concat(later(less.partnership(), more.partnership()), later(less.community(), more.community()))
                .sorted((one, other) -> Long.compare(one.position(), other.position()))
                .toList();
    }

    private static Stream<Logged> later(Entries less, Entries more) {
        return more.list().stream().skip(less.size());
    }

    private static Knowledge upTo(Knowledge all, long position) {
        return new Knowledge(all.partnership().upTo(position), all.community().upTo(position), all.rubrics());
    }
}

package org.waymark.queryside.replay;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricReading;

/** What other rules would make of what is recorded. Nothing is appended by asking. */
public interface Replays {

    /**
     * All partnerships of a community, or how far they are. Empty when nothing is known of such a community. Throws {@code
     * ClockException}.
     */
    Optional<Replayed> community(String community, Clocks clocks, ReplayTerms terms);

    /** One partnership, at once. Empty when no entry of it is known at that position. Throws {@code ClockException}. */
    Optional<PartnershipReplayView> partnership(String partnership, Clocks clocks, ReplayTerms terms);

    /** Reads a text that is not published and holds it for a while under its digest; or says everything that is wrong. */
    RubricReading draft(String text);

    /** What has this digest: a draft that is held, or what ships or was published. */
    Optional<Rubric> rubric(String digest);

    /** An answer, or that it is being made. */
    sealed interface Replayed {
        /** The answer. */
        record Done(ReplayView view) implements Replayed {}

        /** It is being made. */
        record Underway(ReplayProgress progress) implements Replayed {}
    }
}

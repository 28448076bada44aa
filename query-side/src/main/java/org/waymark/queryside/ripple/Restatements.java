package org.waymark.queryside.ripple;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;

/**
 * Which corrections, of a partnership or of its community, moved a stage of the past. Both methods throw {@code
 * ClockException} for a moment that cannot be found, and {@code StillWorking} while corrections are still gone through:
 * each costs two judgements of every partnership that it may touch.
 */
public interface Restatements {

    /** Those of one partnership; empty when no entry of it is known at that position. */
    Optional<RestatementsView> of(String partnership, Clocks clocks);

    /** Those of all partnerships of a community; empty when nothing of it is known at that position. */
    Optional<RestatementsView> ofCommunity(String community, Clocks clocks);
}

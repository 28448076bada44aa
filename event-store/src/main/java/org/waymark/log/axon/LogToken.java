package org.waymark.log.axon;

import java.util.OptionalLong;
import org.axonframework.common.AxonNonTransientException;
import org.axonframework.eventhandling.TrackingToken;

/**
 * How far a processor has read: which log, the position of the last event processed, the hash of that event's commit.
 * It is opened only on a log that has this commit with this hash.
 */
public record LogToken(String logId, long reached, String hash) implements TrackingToken {

    /** A token that this log has not given, or that points beyond its head: reading on from it would be a guess. */
    public static final class Refused extends AxonNonTransientException {
        public Refused(String message) {
            super("Token refused: " + message);
        }
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        LogToken that = sameLog(other);
        return that.reached < reached ? that : this;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        LogToken that = sameLog(other);
        return that.reached > reached ? that : this;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return sameLog(other).reached <= reached;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(reached);
    }

    private LogToken sameLog(TrackingToken other) {
        if (other instanceof LogToken that && that.logId.equals(logId)) {
            return that;
        }
        throw new IllegalArgumentException("this token is of log " + logId + ", the other is " + other);
    }
}

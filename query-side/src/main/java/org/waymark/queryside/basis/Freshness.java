package org.waymark.queryside.basis;

import java.time.LocalDate;
import java.util.List;

/**
 * How an answer stands to the log at the moment it was given; no part of the basis.
 *
 * @param provisional whether {@code knownAt} lies in the future, so that more may still count
 * @param behind how many entries the log had that the views had not taken in
 * @param catchingUp whether {@code minPosition} was not reached in time: "saved, still catching up"
 * @param claimedUpTo position up to which recorded times are as claimed by an import; 0 for none; pages must say so
 * @param today the day it was, in the zone of the question; a page reads it off here, so that it knows only one today
 * @param unread what stands on the record and could not be read, so that it is counted nowhere; pages must say so
 */
public record Freshness(
        boolean provisional, long behind, boolean catchingUp, long claimedUpTo, LocalDate today, List<Unread> unread) {

    public Freshness {
        unread = List.copyOf(unread);
    }

    /** The same, of a record on which some entries could not be read. */
    Freshness without(List<Unread> entries) {
        return new Freshness(provisional, behind, catchingUp, claimedUpTo, today, entries);
    }
}

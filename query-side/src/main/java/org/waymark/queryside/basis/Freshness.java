package org.waymark.queryside.basis;

/**
 * How an answer stands to the log at the moment it was given; no part of the basis.
 *
 * @param provisional whether {@code knownAt} lies in the future, so that more may still count
 * @param behind how many entries the log had that the views had not taken in
 * @param catchingUp whether {@code minPosition} was not reached in time: "saved, still catching up"
 * @param claimedTimes whether recorded times are as claimed by an import; pages must say so
 */
public record Freshness(boolean provisional, long behind, boolean catchingUp, boolean claimedTimes) {}

package org.waymark.stage.naive;

import org.waymark.fact.PartnershipFact.ActivityRecorded;

/**
 * One engagement of an organisation.
 *
 * @param asPublic whether it counts as one of a public partner
 */
record NaiveEngagement(Item<?> fact, Two asPublic) {
    /** "one meeting is one", and so is an activity. */
    String key() {
        return fact.fact() instanceof ActivityRecorded activity ? "activity " + activity.activity() : fact.entry();
    }
}

package org.waymark.stage.naive;

/**
 * One engagement of an organisation.
 *
 * @param asPublic whether it counts as one of a public partner
 */
record NaiveEngagement(Item<?> fact, Two asPublic) {
    /** "one meeting is one"; every other fact is one by itself: "on that fact's date". */
    String key() {
        return fact.entry();
    }
}

package org.waymark.commandside.community;

import org.waymark.commandside.stream.Registrations;
import org.waymark.commandside.stream.StreamRecord;

/** What a decision about a community needs to know of it. */
public record CommunityState(
        StreamRecord record, Registrations registrations, PublishedRubrics rubrics, Openness openness) {

    /** Of a community that nobody has heard of. */
    public static final CommunityState NONE =
            new CommunityState(StreamRecord.NONE, Registrations.NONE, PublishedRubrics.NONE, Openness.FOUNDED);

    /** Whether its registration stands. */
    public boolean registered() {
        return registrations.stand(record);
    }
}

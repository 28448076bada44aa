package org.waymark.commandside.partnership;

import org.waymark.commandside.stream.Registrations;
import org.waymark.commandside.stream.StreamRecord;

/** What a decision about a partnership needs to know of it. */
public record PartnershipState(StreamRecord record, Registrations registrations) {

    /** Of a partnership that nobody has heard of. */
    public static final PartnershipState NONE = new PartnershipState(StreamRecord.NONE, Registrations.NONE);

    /** Whether its registration stands. */
    public boolean registered() {
        return registrations.stand(record);
    }
}

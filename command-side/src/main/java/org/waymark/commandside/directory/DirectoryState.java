package org.waymark.commandside.directory;

import org.waymark.commandside.stream.Registrations;
import org.waymark.commandside.stream.StreamRecord;

/** What a decision about an organisation or a person needs to know of it. */
public record DirectoryState(StreamRecord record, Registrations registrations) {

    /** Of somebody whom nobody has heard of. */
    public static final DirectoryState NONE = new DirectoryState(StreamRecord.NONE, Registrations.NONE);

    /** Whether the registration stands. */
    public boolean registered() {
        return registrations.stand(record);
    }
}

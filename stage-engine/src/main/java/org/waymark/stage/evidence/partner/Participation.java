package org.waymark.stage.evidence.partner;

import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.stage.evidence.meeting.Meetings;
import org.waymark.stage.evidence.meeting.Presence;

/** Who takes part: meetings, the organisations at them and beside them, and which of these are partners. */
public record Participation(
        Meetings meetings, Presence presence, Organisations organisations, Engagements engagements, Partners partners) {

    public static Participation of(Reading reading, Chains chains) {
        Meetings meetings = new Meetings(reading);
        Organisations organisations = new Organisations(reading);
        Engagements engagements = new Engagements(reading, meetings, organisations);
        return new Participation(
                meetings, new Presence(meetings), organisations, engagements, new Partners(chains, engagements));
    }
}

package org.waymark.queryside.directory;

import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.Header;
import org.waymark.fact.PartnershipFact;
import org.waymark.queryside.known.Projection;
import org.waymark.queryside.known.Recorded;
import org.waymark.queryside.known.Streams;

/** The record of each person and organisation, by the stream it stands on. It holds references to names, no names. */
public final class DirectoryProjection implements Projection {

    private final Streams streams = new Streams();

    @Override
    public void on(Recorded recorded) {
        switch (recorded.logged().fact()) {
            case DirectoryFact ignored -> streams.append(recorded.stream(), recorded);
            case Amendment fact -> amend(fact.header(), recorded);
            case PartnershipFact ignored -> {}
            case CommunityFact ignored -> {}
            case Exemption ignored -> {}
        }
    }

    /** An amendment on neither a partnership nor a community is one of a directory entry, and stands on its stream. */
    private void amend(Header header, Recorded recorded) {
        if (header.partnership() == null && header.community() == null) {
            streams.append(recorded.stream(), recorded);
        }
    }

    @Override
    public void onReset() {
        streams.clear();
    }

    /** The records, by stream. */
    public Streams records() {
        return streams;
    }
}

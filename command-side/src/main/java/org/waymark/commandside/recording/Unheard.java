package org.waymark.commandside.recording;

import java.util.List;
import org.waymark.commandside.community.CommunityDecider;
import org.waymark.commandside.community.CommunityState;
import org.waymark.commandside.partnership.PartnershipDecider;
import org.waymark.commandside.partnership.PartnershipState;
import org.waymark.commandside.stream.Addressed;
import org.waymark.commandside.stream.Decision;
import org.waymark.commandside.stream.RegisteredOnce;
import org.waymark.commandside.stream.Source;
import org.waymark.registry.Defect;

/**
 * What a record says to whom it is closed: what it would say if nobody had ever heard of it. Only that its id is taken
 * cannot be kept from somebody who wants to register it.
 */
final class Unheard {

    private Unheard() {}

    static List<Defect> refusal(Addressed asked, Source source) {
        return switch (decision(asked, source)) {
            case Decision.Refused refused -> refused.defects();
            case Decision.Accepted _ ->
                RegisteredOnce.objections(
                        true,
                        switch (asked.stream().kind()) {
                            case COMMUNITY -> "community";
                            case PARTNERSHIP -> "partnership";
                            case ORGANISATION -> "org";
                            case PERSON -> "person";
                        },
                        asked.stream().id());
        };
    }

    private static Decision decision(Addressed asked, Source source) {
        return switch (asked.stream().kind()) {
            case COMMUNITY -> CommunityDecider.decide(asked.command(), source, CommunityState.NONE);
            case PARTNERSHIP -> PartnershipDecider.decide(asked.command(), source, PartnershipState.NONE);
            case ORGANISATION, PERSON ->
                throw new IllegalArgumentException(asked.stream() + " is in no community, so it is closed to nobody");
        };
    }
}

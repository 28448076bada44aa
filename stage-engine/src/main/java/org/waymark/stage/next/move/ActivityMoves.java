package org.waymark.stage.next.move;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.Vocabulary.ActivityKind;
import org.waymark.fact.Vocabulary.Domain;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Chosen.What;
import org.waymark.stage.next.act.Act.Kind;
import org.waymark.stage.next.act.Drafts;
import org.waymark.stage.next.act.Scene;

/** Something that the partnership would do. */
record ActivityMoves(Scene scene) {

    /** One activity of these organisations together. */
    Act partnered(List<String> known, List<String> others) {
        return scene.drafts()
                .act(
                        Kind.RECORD_ACTIVITY,
                        1,
                        List.of(),
                        Drafts.chosen(What.ORGANISATION, known),
                        List.of(activity(
                                List.of(),
                                Stream.concat(known.stream(), others.stream()).toList())));
    }

    /** So many activities, in these domains in turn. */
    Act of(int count, List<Domain> domains) {
        return scene.drafts()
                .act(
                        Kind.RECORD_ACTIVITY,
                        count,
                        Drafts.words(domains.stream().limit(count).toList()),
                        List.of(),
                        IntStream.range(0, count)
                                .mapToObj(i -> activity(List.of(domains.get(i % domains.size())), List.of()))
                                .toList());
    }

    private ActivityRecorded activity(List<Domain> domains, List<String> partners) {
        return new ActivityRecorded(
                scene.drafts().header(),
                scene.drafts().id(),
                ActivityKind.ACTIVITY,
                Act.NEW,
                partners,
                null,
                false,
                domains,
                false,
                null,
                null,
                List.of());
    }
}

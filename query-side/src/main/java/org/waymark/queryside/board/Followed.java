package org.waymark.queryside.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.Unread;
import org.waymark.queryside.board.RecordedCommunities.Asked;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.known.Folded;

/**
 * The partnerships that a community follows at the moment asked for.
 *
 * @param partnerships by id
 * @param unread what could not be read of any of them: an answer about all is as wrong as the one about each
 */
public record Followed(Asked asked, List<Judged> partnerships, List<Unread> unread) {

    public Followed {
        partnerships = List.copyOf(partnerships);
        unread = List.copyOf(unread);
    }

    /** Those of a community. */
    public static Followed by(Asked asked, Judgements judgements) {
        long position = asked.moment().position();
        List<Judged> all = judgements.ofCommunity(asked.id(), position, asked.forced());
        Stream<Home> homes = Stream.concat(
                Stream.of(Home.community(asked.id())), all.stream().map(each -> Home.partnership(each.id())));
        return new Followed(asked, all, judgements.records().unread().on(homes, position));
    }

    /** The first day on which anything known of the community or of one of them may have happened. */
    public LocalDate first() {
        return Stream.concat(Stream.of(asked.record()), partnerships.stream().map(Judged::record))
                .map(Folded::reading)
                .flatMap(reading -> reading.facts().stream())
                .map(each -> each.span().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** How an answer about all of them stands to the log. */
    public Freshness freshness() {
        return asked.moment().without(unread).freshness();
    }
}

package org.waymark.queryside.change;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Unread;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.change.CommunityComparisonView.Only;
import org.waymark.queryside.change.CommunityComparisonView.Row;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.stage.change.Shift;

/** The partnerships of one community at two moments, which are the same for all of them. */
final class CommunityComparison {

    private static final Comparator<Both> BY_NAME = Comparator.comparing(Both::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(both -> both.asked().judged().id());

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final Judgements judgements;
    private final RecordedCommunities.Asked then;
    private final RecordedCommunities.Asked now;

    CommunityComparison(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Judgements judgements,
            RecordedCommunities.Asked then,
            RecordedCommunities.Asked now) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.judgements = judgements;
        this.then = then;
        this.now = now;
    }

    /**
     * A partnership that belongs to the community at one moment at least.
     *
     * @param asked at the later of the two moments at which it does
     * @param other at the other moment, whosever it was; absent where {@code only} says so
     */
    private record Both(
            Asked asked, @Nullable Asked other, @Nullable Only only) {

        String name() {
            return RecordedPartnerships.name(asked);
        }

        boolean differs() {
            return other == null
                    || !Shift.between(
                                    other.judged().judgement(),
                                    other.moment().asOf(),
                                    asked.judged().judgement(),
                                    asked.moment().asOf())
                            .isEmpty();
        }
    }

    CommunityComparisonView view(int page, Audience audience) {
        List<Both> all = both();
        List<Both> differing =
                all.stream().filter(Both::differs).sorted(BY_NAME).toList();
        return new CommunityComparisonView(
                now.id(),
                now.name(),
                then.basis(),
                now.basis(),
                all.size(),
                differing.size(),
                page,
                ListPage.count(differing.size(), Comparisons.PAGE),
                differing.stream()
                        .skip((long) (page - 1) * Comparisons.PAGE)
                        .limit(Comparisons.PAGE)
                        .map(both -> row(both, audience))
                        .toList(),
                freshness(all));
    }

    /** As wrong as any partnership in it, at the moment that knows more. */
    private Freshness freshness(List<Both> all) {
        var newer = then.moment().position() > now.moment().position() ? then : now;
        List<Judged> judged = all.stream().map(both -> both.asked().judged()).toList();
        List<Unread> unread = communities.moment(newer, judged).freshness().unread();
        return now.moment().without(unread).freshness();
    }

    private List<Both> both() {
        Map<String, Asked> before = ThenClocks.named(() -> begun(then));
        Map<String, Asked> after = begun(now);
        Stream<Both> here = after.values().stream()
                .map(asked -> then(asked.judged().id())
                        .map(other -> new Both(asked, other, null))
                        .orElseGet(() -> new Both(asked, null, Only.NOW)));
        Stream<Both> gone = before.values().stream()
                .filter(asked -> !after.containsKey(asked.judged().id()))
                .map(asked -> new Both(asked, null, Only.THEN));
        return Stream.concat(here, gone).toList();
    }

    private Map<String, Asked> begun(RecordedCommunities.Asked community) {
        Map<String, Asked> all = new TreeMap<>();
        judgements
                .ofCommunity(community.id(), community.moment().position(), community.forced())
                .forEach(judged -> all.put(judged.id(), partnerships.at(judged, community.moment())));
        Named.requireBegun(all.values(), community.moment().asOf());
        return all;
    }

    /** Of whichever community it was. */
    private Optional<Asked> then(String id) {
        return judgements
                .at(id, then.moment().position(), then.forced())
                .map(judged -> partnerships.at(judged, then.moment()));
    }

    private Row row(Both both, Audience audience) {
        String id = both.asked().judged().id();
        if (both.other() == null) {
            return new Row(id, both.name(), both.only(), List.of(), List.of());
        }
        var compared = Compared.of(both.other(), both.asked(), partnerships, judgements, audience);
        return new Row(id, both.name(), null, compared.changes(), compared.entries());
    }
}

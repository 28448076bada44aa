package org.waymark.queryside.ripple;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.fact.Fact;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.ripple.RippleView.Touched;
import org.waymark.record.Logged;
import org.waymark.stage.change.Difference;

/** Judges what is known together with what would be recorded. */
public final class RecordedRipples implements Ripples {

    private final Judgements judgements;
    private final RecordedPartnerships partnerships;
    private final Moments moments;

    public RecordedRipples(Judgements judgements, RecordedPartnerships partnerships, Moments moments) {
        this.judgements = judgements;
        this.partnerships = partnerships;
        this.moments = moments;
    }

    @Override
    public RippleView of(List<Fact> facts) {
        Moment moment = moments.resolve(Clocks.newest(), ZoneOffset.UTC);
        List<Logged> logged = logged(facts, moment);
        SortedMap<String, Judged> touched = touched(logged, moment.position());
        List<Touched> moved = touched.values().stream()
                .limit(MOST)
                .map(judged -> touched(judged, logged, moment))
                .filter(each -> !each.moves().isEmpty())
                .toList();
        return new RippleView(
                moment.known().logId().value(),
                moment.position(),
                moment.known().hash().hex(),
                moved,
                Math.min(touched.size(), MOST),
                Math.max(0, touched.size() - MOST));
    }

    /** As the log would hold them next. */
    private static List<Logged> logged(List<Fact> facts, Moment moment) {
        Instant recordedAt = moment.known().recordedAt();
        List<Logged> logged = new ArrayList<>();
        for (Fact fact : facts) {
            logged.add(new Logged(fact, moment.position() + logged.size() + 1, recordedAt));
        }
        return logged;
    }

    /** The partnerships whose record or community they are on. What becomes a partnership only by them has no answer yet. */
    private SortedMap<String, Judged> touched(List<Logged> logged, long position) {
        SortedMap<String, Judged> touched = new TreeMap<>();
        for (Logged each : logged) {
            String partnership = each.fact().header().partnership();
            if (partnership != null) {
                judgements.at(partnership, position, null).ifPresent(judged -> touched.put(partnership, judged));
            }
            String community = each.fact().header().community();
            if (community != null) {
                judgements.ofCommunity(community, position, null).forEach(judged -> touched.put(judged.id(), judged));
            }
        }
        return touched;
    }

    private Touched touched(Judged judged, List<Logged> logged, Moment moment) {
        var asked = partnerships.at(judged, moment);
        var after = judgements
                .knowledge(judged)
                .with(
                        logged.stream().filter(each -> isOn(each, judged)).toList(),
                        logged.stream().filter(each -> isAbove(each, judged)).toList())
                .judge();
        var day = asked.moment().today();
        var moves = new Moves(judged.judgement().rubrics().at(day), day);
        return new Touched(
                judged.id(), RecordedPartnerships.name(asked), moves.of(Difference.between(judged.judgement(), after)));
    }

    /** What is recorded already adds nothing. */
    private static boolean isOn(Logged logged, Judged judged) {
        return judged.id().equals(logged.fact().header().partnership())
                && !judged.record().reading().knows(logged.entry());
    }

    private static boolean isAbove(Logged logged, Judged judged) {
        return logged.fact().header().community() != null
                && Objects.equals(judged.community(), logged.fact().header().community())
                && !judged.communityRecord().reading().knows(logged.entry());
    }
}

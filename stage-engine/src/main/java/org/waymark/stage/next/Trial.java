package org.waymark.stage.next;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.Fact;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.stage.Judgement;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Minting;
import org.waymark.stage.next.act.Scene;

/** The record as it would be with some acts, on one day. */
public record Trial(Knowledge knowledge, LocalDate day) {

    /** What would be known. */
    public Knowledge with(List<Act> acts) {
        return knowledge.with(
                logged(knowledge.partnership(), facts(acts).filter(fact -> !(fact instanceof CommunityFact))),
                logged(knowledge.community(), facts(acts).filter(CommunityFact.class::isInstance)));
    }

    /** In the order in which they were thought of: what rests on others comes after them. */
    private static Stream<Fact> facts(List<Act> acts) {
        return acts.stream().flatMap(act -> act.facts().stream()).sorted(Comparator.comparing(Minting::number));
    }

    /** After all else, and at no time of its own: when something is recorded changes no verdict. */
    private static List<Logged> logged(Entries after, Stream<Fact> facts) {
        List<Logged> logged = new ArrayList<>();
        long position = after.isEmpty() ? 0 : after.list().getLast().position();
        Instant at = after.isEmpty() ? Instant.EPOCH : after.list().getLast().recordedAt();
        for (Fact fact : facts.toList()) {
            position++;
            logged.add(new Logged(fact, position, at));
        }
        return logged;
    }

    Judgement judge(List<Act> acts, Set<String> indicators) {
        return with(acts).only(indicators).judge();
    }

    boolean holds(List<Act> acts, Set<String> indicators) {
        Judgement judged = judge(acts, indicators);
        return indicators.stream().allMatch(each -> judged.indicator(each).at(day) == Verdict.MET);
    }

    OfIndicator indicator(List<Act> acts, String id) {
        return judge(acts, Set.of(id)).assessmentAt(day).indicator(id).orElseThrow();
    }

    Scene scene(List<Act> acts, Minting minting) {
        Knowledge known = with(acts);
        return new Scene(Reading.of(known.partnership()), Reading.of(known.community()), day, minting);
    }
}

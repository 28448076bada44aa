package org.waymark.stage.next;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.Fact;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.excerpt.Excerpt;
import org.waymark.stage.excerpt.Families;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Minting;
import org.waymark.stage.next.act.Scene;

/**
 * The record as it would be with some acts, on one day. Acts are tried on as much of it as an indicator may rest on; what
 * is answered in the end is tried on all of it.
 */
final class Trial {
    private final Knowledge knowledge;
    private final LocalDate day;
    private final Reading community;
    private final AdoptedRubrics rubrics;
    private final Families families;
    private final Families ofCommunity;
    private final Map<Set<String>, Entries> excerpts = new HashMap<>();

    Trial(Knowledge knowledge, LocalDate day) {
        this.knowledge = knowledge;
        this.day = day;
        this.community = Reading.of(knowledge.community());
        this.rubrics = knowledge.rubrics().apply(community);
        this.families = Families.of(knowledge.partnership());
        this.ofCommunity = Families.of(knowledge.community());
    }

    LocalDate day() {
        return day;
    }

    /** What would be known. */
    Knowledge with(List<Act> acts) {
        return knowledge.with(ofPartnership(acts), ofCommunity(acts));
    }

    private List<Logged> ofPartnership(List<Act> acts) {
        return logged(knowledge.partnership(), facts(acts).filter(fact -> !(fact instanceof CommunityFact)));
    }

    private List<Logged> ofCommunity(List<Act> acts) {
        return logged(knowledge.community(), facts(acts).filter(CommunityFact.class::isInstance));
    }

    /** In the order in which they were thought of: what rests on others comes after them. */
    private static Stream<Fact> facts(List<Act> acts) {
        return acts.stream().flatMap(act -> act.facts().stream()).sorted(Comparator.comparingInt(Minting::number));
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

    private static Entries grown(Entries entries, List<Logged> more) {
        Entries all = entries;
        for (Logged each : more) {
            all = all.append(each);
        }
        return all;
    }

    Judgement judge(List<Act> acts, Set<String> indicators) {
        Entries known = excerpts.computeIfAbsent(indicators, this::excerpt);
        List<Logged> more = ofCommunity(acts);
        Reading appointed = more.isEmpty() ? community : Reading.of(grown(knowledge.community(), more));
        return StageEngine.judge(rubrics.only(indicators), Reading.of(grown(known, ofPartnership(acts))), appointed);
    }

    private Entries excerpt(Set<String> indicators) {
        var days = new Interval(day, day.plusDays(1));
        return Excerpt.of(families, ofCommunity, rubrics, indicators, days, Set.of())
                .partnership();
    }

    boolean holds(List<Act> acts, Set<String> indicators) {
        return indicators.stream()
                .allMatch(each -> judge(acts, Set.of(each)).indicator(each).at(day) == Verdict.MET);
    }

    /** The same, judged by the whole record. */
    boolean holdsIndeed(List<Act> acts, Set<String> indicators) {
        Judgement judged = with(acts).only(indicators).judge();
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

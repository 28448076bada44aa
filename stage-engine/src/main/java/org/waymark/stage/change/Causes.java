package org.waymark.stage.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.rubric.Indicator;
import org.waymark.stage.Judgement;
import org.waymark.stage.excerpt.Excerpt;
import org.waymark.stage.excerpt.Families;
import org.waymark.stage.excerpt.Topic;
import org.waymark.stage.interval.Interval;

/** Finds for every verdict that differs between two moments what made the difference: entries, the passing of time, or both. */
public final class Causes {
    private final Moment then;
    private final Moment now;
    private final Newcomers newcomers;
    private final Families partnership;
    private final Families community;
    private final boolean otherRules;
    private final Map<Set<String>, Excerpt> excerpts = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    private Causes(Moment then, Moment now) {
        this.then = then;
        this.now = now;
        this.newcomers = Newcomers.between(then.knowledge(), now.knowledge());
        this.partnership = Families.of(newcomers.more().partnership());
        this.community = Families.of(newcomers.more().community());
        this.otherRules = newcomers.entries().stream().anyMatch(entry -> community.isAbout(Topic.RUBRICS, entry));
    }

    /** The verdicts that differ, each with its cause, in the order of {@link Shift#between}. */
    public static List<Cause> between(Moment then, Moment now) {
        var causes = new Causes(then, now);
        List<Cause> each = new ArrayList<>();
        for (Shift shift : Shift.between(then.judgement(), then.day(), now.judgement(), now.day())) {
            each.add(causes.cause(shift));
        }
        return List.copyOf(each);
    }

    private Cause cause(Shift shift) {
        return switch (shift) {
            case Shift.OfIndicator it -> cause(it, Question.ofIndicator(it.id()));
            case Shift.OfStage it -> cause(it, Question.ofStage(it.id(), indicatorsOf(it.id())));
            case Shift.OfStanding it -> cause(it, Question.ofStanding());
        };
    }

    /** In whichever version has the stage. */
    private Set<String> indicatorsOf(String stage) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(then, now)
                .flatMap(moment -> moment.judgement().rubrics().periods().stream())
                .flatMap(period -> period.rubric().stage(stage).stream())
                .flatMap(each -> each.indicators().stream())
                .map(Indicator::id)
                .forEach(ids::add);
        return ids;
    }

    private <T> Cause cause(Shift shift, Question<T> question) {
        T before = question.at(then.judgement(), then.day());
        T meanwhile = question.at(then.judgement(), now.day());
        T after = question.at(now.judgement(), now.day());
        List<String> entries = meanwhile.equals(after) ? List.of() : entries(question, after);
        found.addAll(entries);
        Optional<Cause.Passing> passing = meanwhile.equals(before)
                ? Optional.empty()
                : Optional.of(new Passage(then.judgement(), then.day(), now.day()).of(question));
        return new Cause(shift, entries, passing);
    }

    private <T> List<String> entries(Question<T> question, T after) {
        Function<Set<String>, Judgement> without = judging(question);
        Predicate<Set<String>> gives =
                alone -> after.equals(question.at(without.apply(newcomers.leftOut(alone)), now.day()));
        if (gives.test(Set.of())) {
            return inOrder(this::registers);
        }
        List<String> suspects = inOrder(suspected(question));
        List<String> all = List.copyOf(newcomers.entries());
        Set<String> few = Minimal.of(gives.test(new LinkedHashSet<>(suspects)) ? suspects : all, gives);
        return inOrder(few::contains);
    }

    /** Where the partnership belongs to another community than then, what says so makes the difference. */
    private boolean registers(String entry) {
        return partnership.isAbout(Topic.REGISTRATION, entry);
    }

    private Predicate<String> suspected(Question<?> question) {
        return question.isOfIndicator()
                ? entry -> mayConcern(question, entry)
                : entry -> found.contains(entry) || partnership.isAbout(Topic.LIFE, entry);
    }

    private boolean mayConcern(Question<?> question, String entry) {
        return otherRules || excerpt(question).evidence().contains(entry);
    }

    private List<String> inOrder(Predicate<String> wanted) {
        return newcomers.entries().stream().filter(wanted).toList();
    }

    /** The record as it would be judged, as little of it as the question needs. */
    private Function<Set<String>, Judgement> judging(Question<?> question) {
        if (question.indicators().isEmpty()) {
            return gone -> newcomers.more().without(gone).judge();
        }
        if (otherRules) {
            return gone ->
                    newcomers.more().only(question.indicators()).without(gone).judge();
        }
        return excerpt(question)::without;
    }

    private Excerpt excerpt(Question<?> question) {
        return excerpts.computeIfAbsent(
                question.indicators(),
                indicators -> Excerpt.of(
                        partnership,
                        community,
                        now.judgement().rubrics(),
                        indicators,
                        new Interval(now.day(), now.day().plusDays(1)),
                        newcomers.entries()));
    }
}

package org.waymark.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;

/**
 * Which rubric version judges which days: each from its day until the next; the first also judges all days before.
 * The answer over time is then one, however many versions it crosses.
 */
public record AdoptedRubrics(List<Period> periods) {

    /** The days that one version judges. */
    public record Period(Interval days, Rubric rubric) {
        DaySet daySet() {
            return DaySet.of(days.from(), days.to());
        }
    }

    public AdoptedRubrics {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("some rubric must judge every day");
        }
    }

    /** One rubric for all days. */
    public static AdoptedRubrics only(Rubric rubric) {
        return new AdoptedRubrics(List.of(new Period(new Interval(Interval.BEGINNING, Interval.END), rubric)));
    }

    /**
     * The versions a community adopted, or {@code otherwise} for all days if it adopted none.
     *
     * @param read turns a published document into a rubric; a place to keep those read before
     */
    public static AdoptedRubrics of(Reading community, Function<RubricPublished, Rubric> read, Rubric otherwise) {
        return joined(adopted(community, read), otherwise);
    }

    /** As {@link #of}, and from a day on by {@code next}, as if the community adopted it after everything else. */
    public static AdoptedRubrics adopting(
            Reading community, Function<RubricPublished, Rubric> read, Rubric next, LocalDate from) {
        List<Adoption> adoptions = new ArrayList<>(adopted(community, read));
        adoptions.add(new Adoption(from, next));
        adoptions.sort(Comparator.comparing(Adoption::from));
        return joined(adoptions, next);
    }

    /** One rubric up to a day, another one from it on. */
    public static AdoptedRubrics inTurn(Rubric first, Rubric next, LocalDate from) {
        return new AdoptedRubrics(List.of(
                new Period(new Interval(Interval.BEGINNING, from), first),
                new Period(new Interval(from, Interval.END), next)));
    }

    /** A version and the day from which it was adopted. */
    private record Adoption(LocalDate from, Rubric rubric) {}

    /** What was adopted, by first day; of two with one first day the one recorded later comes later. */
    private static List<Adoption> adopted(Reading community, Function<RubricPublished, Rubric> read) {
        return community.of(RubricAdopted.class).stream()
                .sorted(Comparator.comparing(
                                (Standing<RubricAdopted> each) -> each.fact().from())
                        .thenComparingLong(Standing::place))
                .map(Standing::fact)
                .flatMap(adopted ->
                        published(community, adopted)
                                .map(read)
                                .map(rubric -> new Adoption(adopted.from(), rubric))
                                .stream())
                .toList();
    }

    private static AdoptedRubrics joined(List<Adoption> adoptions, Rubric otherwise) {
        List<Period> periods = new ArrayList<>();
        LocalDate until = Interval.END;
        for (Adoption adoption : adoptions.reversed()) {
            if (adoption.from().isBefore(until)) {
                periods.addFirst(new Period(new Interval(adoption.from(), until), adoption.rubric()));
                until = adoption.from();
            }
        }
        if (periods.isEmpty()) {
            return only(otherwise);
        }
        Period first = periods.getFirst();
        periods.set(0, new Period(new Interval(Interval.BEGINNING, first.days().to()), first.rubric()));
        return new AdoptedRubrics(periods);
    }

    private static Optional<RubricPublished> published(Reading community, RubricAdopted adopted) {
        return community.of(RubricPublished.class).stream()
                .map(Standing::fact)
                .filter(each -> each.rubric().equals(adopted.rubric()) && each.version() == adopted.version())
                .findFirst();
    }

    /** The same versions with nothing left in them but these indicators, to judge those alone. */
    public AdoptedRubrics only(Set<String> indicators) {
        return new AdoptedRubrics(periods.stream()
                .map(period -> new Period(period.days(), only(period.rubric(), indicators)))
                .toList());
    }

    private static Rubric only(Rubric rubric, Set<String> indicators) {
        List<Stage> stages = rubric.stages().stream()
                .map(stage -> new Stage(
                        stage.id(),
                        stage.label(),
                        stage.rule(),
                        stage.indicators().stream()
                                .filter(each -> indicators.contains(each.id()))
                                .toList()))
                .toList();
        return new Rubric(
                rubric.id(),
                rubric.version(),
                rubric.title(),
                rubric.grace(),
                rubric.dormantAfter(),
                stages,
                rubric.document(),
                rubric.digest());
    }

    /** The version that judges a day. */
    public Rubric at(LocalDate day) {
        return periods.stream()
                .filter(period -> period.days().contains(day))
                .findFirst()
                .orElse(periods.getLast())
                .rubric();
    }

    /** The id of the stage that a person's word means, in the newest version that knows it; empty where none does. */
    public Optional<String> stageMeant(String word) {
        return periods.reversed().stream()
                .flatMap(period -> period.rubric().stageMeant(word).stream())
                .map(Stage::id)
                .findFirst();
    }

    /** The ids of all stages of any version, in the order of the newest that has them. */
    SequencedSet<String> stageIds() {
        SequencedSet<String> ids = new LinkedHashSet<>();
        periods.reversed()
                .forEach(period ->
                        period.rubric().stages().stream().map(Stage::id).forEach(ids::add));
        return ids;
    }

    /** The ids of all indicators of any version, in the order of the newest that has them. */
    SequencedSet<String> indicatorIds() {
        SequencedSet<String> ids = new LinkedHashSet<>();
        periods.reversed()
                .forEach(period -> period.rubric().indicators().forEach(indicator -> ids.add(indicator.id())));
        return ids;
    }
}

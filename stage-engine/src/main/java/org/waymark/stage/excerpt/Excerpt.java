package org.waymark.stage.excerpt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.fact.Fact;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Pairing;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;
import org.waymark.stage.interval.Interval;

/**
 * As much of a partnership's record as some indicators may rest on, on some days. On these days it judges them as the
 * whole record does, and goes on doing so whichever single entry, person or organisation is taken out, and whichever of
 * the entries that it was asked to keep.
 */
public final class Excerpt {
    /** So many entries that taking them out of a reading costs less than reading all others anew. */
    private static final int FEW = 2;

    private final AdoptedRubrics rubrics;
    private final Folded partnership;
    private final Folded community;
    private final Set<String> evidence;

    private Excerpt(AdoptedRubrics rubrics, Entries partnership, Entries community, Set<String> evidence) {
        this.rubrics = rubrics;
        this.partnership = new Folded(partnership, Reading.of(partnership));
        this.community = new Folded(community, Reading.of(community));
        this.evidence = Set.copyOf(evidence);
    }

    /** Entries and what is in force of them. */
    private record Folded(Entries entries, Reading reading) {

        Reading without(Set<String> gone) {
            List<String> here = gone.stream().filter(reading::knows).toList();
            if (here.size() > FEW) {
                return Reading.of(entries.without(gone));
            }
            Optional<Reading> rest = Optional.of(reading);
            for (String entry : here) {
                rest = rest.flatMap(each -> each.without(entry));
            }
            return rest.orElseGet(() -> Reading.of(entries.without(gone)));
        }
    }

    /**
     * Takes an excerpt.
     *
     * @param community the record of the partnership's community, which stays whole
     * @param indicators ids of the indicators to be judged
     * @param kept entries that stay, whether or not anything rests on them
     */
    public static Excerpt of(
            Families partnership,
            Families community,
            AdoptedRubrics rubrics,
            Set<String> indicators,
            Interval days,
            Set<String> kept) {
        AdoptedRubrics few = rubrics.only(indicators);
        List<Indicator> judged = few.periods().stream()
                .map(AdoptedRubrics.Period::rubric)
                .map(Rubric::stages)
                .flatMap(List::stream)
                .map(Stage::indicators)
                .flatMap(List::stream)
                .toList();
        Reach reach = new Reach(Relevance.of(judged), days);
        Entries chosen = new Choice(partnership, reach, kept).entries();
        Set<String> evidence = new HashSet<>();
        Stream.of(chosen, new Choice(community, reach, kept).entries())
                .flatMap(entries -> entries.list().stream())
                .map(Logged::entry)
                .forEach(evidence::add);
        return new Excerpt(few, chosen, community.entries(), evidence);
    }

    /** The entries of the partnership that are in it, in log order. */
    public Entries partnership() {
        return partnership.entries();
    }

    /** Ids of the entries, those of the community included, on which something may rest. */
    public Set<String> evidence() {
        return evidence;
    }

    /** The facts in force on which something may rest, those of the community after those of the partnership. */
    public Stream<Standing<?>> facts() {
        return Stream.of(partnership, community)
                .flatMap(folded -> folded.reading().facts().stream())
                .filter(fact -> evidence.contains(fact.entry()));
    }

    /** The verdicts with some entries taken out. */
    public Judgement without(Set<String> gone) {
        return StageEngine.judge(rubrics, partnership.without(gone), community.without(gone));
    }

    /** The verdicts with every fact told otherwise, or not at all. */
    public Judgement retold(Function<Fact, Optional<Fact>> told) {
        return StageEngine.judge(
                rubrics, partnership.reading().retold(told), community.reading().retold(told));
    }

    /** Decides family by family; those that begin, end or mark one state stay together. */
    private record Choice(Families families, Reach reach, Set<String> kept) {

        Entries entries() {
            Set<Family> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
            Set<Pairing.Key> keys = new HashSet<>();
            List<Family> doubtful = new ArrayList<>();
            for (Family family : families.all()) {
                if (isChosen(family)) {
                    chosen.add(family);
                    family.keys().forEach(keys::add);
                } else if (isConcerned(family)) {
                    doubtful.add(family);
                }
            }
            boolean more = true;
            while (more) {
                more = doubtful.removeIf(family -> joins(family, chosen, keys));
            }
            return Entries.of(chosen.stream()
                    .flatMap(family -> family.members().stream())
                    .sorted(Comparator.comparingLong(Logged::position))
                    .toList());
        }

        private boolean isChosen(Family family) {
            return isConcerned(family)
                    && (family.isAmended()
                            || families.firstEngagements().contains(family)
                            || family.members().stream().anyMatch(each -> kept.contains(each.entry()))
                            || family.contents().anyMatch(reach::takesIn));
        }

        private boolean isConcerned(Family family) {
            return family.contents().anyMatch(reach::concerns);
        }

        private static boolean joins(Family family, Set<Family> chosen, Set<Pairing.Key> keys) {
            boolean joins = family.keys().anyMatch(keys::contains);
            if (joins) {
                chosen.add(family);
                family.keys().forEach(keys::add);
            }
            return joins;
        }
    }
}

package org.waymark.stage.criterion.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.work.Plans.Version;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/**
 * What is asked of the papers of a plan: that it can be read, and that some adoption or revision is not too old.
 *
 * @param window how long a version counts
 * @param endsWithThrough whether a version no longer counts once the last day it names is past
 */
record PlanAge(Function<Version, Window> window, boolean endsWithThrough) {

    static Condition documented(List<Version> versions) {
        List<Version> papers =
                versions.stream().filter(version -> version.document() != null).toList();
        return new Condition(Verdicts.any(papers.stream().map(Version::known).toList()), day -> new Reason.NoDocument())
                .inDoubtBy(known(papers));
    }

    /** Whether what they say has been said. */
    static Doubts known(List<Version> versions) {
        return Doubts.ofDates(() -> versions.stream()
                .map(version -> new Support(Point.of(version.entry()), version.known()))
                .toList());
    }

    Condition recent(List<Version> versions, Standing<?> adoption) {
        List<Support> supports = versions.stream()
                .map(version -> new Support(Point.of(version.entry()), isRecent(version, adoption)))
                .toList();
        Verdicts any = Verdicts.any(supports.stream().map(Support::verdicts).toList());
        return new Condition(any, day -> notRecent(versions, day), supports);
    }

    /** The adoption need only not be too old: as the one in force, it has begun. */
    private Verdicts isRecent(Version version, Standing<?> adoption) {
        boolean began = version.entry().entry().equals(adoption.entry());
        Verdicts young = began
                ? When.notOlderThan(window.apply(version), version.entry().span())
                : When.within(window.apply(version), version.entry().span());
        LocalDate through = version.through();
        return through == null || !endsWithThrough ? young : young.on(DaySet.before(through.plusDays(1)));
    }

    private Reason notRecent(List<Version> versions, LocalDate day) {
        Version newest = versions.stream()
                .filter(version -> !version.entry().span().first().isAfter(day))
                .max(Comparator.comparing(Version::entry, Standing.ORDER))
                .orElse(versions.getFirst());
        LocalDate through = newest.through();
        return endsWithThrough && through != null && through.isBefore(day)
                ? new Reason.PlanRanOut(through)
                : Recency.missed(window.apply(newest), newest.entry().span(), day);
    }
}

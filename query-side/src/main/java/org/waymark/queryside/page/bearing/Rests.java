package org.waymark.queryside.page.bearing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.bearing.LoadBearingView;
import org.waymark.queryside.bearing.LoadBearingView.Pillar;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.page.bearing.BearingWords.Bearer;
import org.waymark.queryside.page.word.Line;

/** On what the verdicts of one partnership rest: as a list, and beside each entry of the proof. */
public final class Rests {

    private final BearingWords words;
    private final List<Pillar> pillars;
    private final Map<String, Placed> entries;

    /** @param view absent where there is nothing to think away */
    public Rests(BearingWords words, @Nullable LoadBearingView view) {
        this.words = words;
        this.pillars = view == null ? List.of() : view.pillars();
        this.entries = Stream.ofNullable(view)
                .flatMap(each -> each.entries().stream())
                .collect(Collectors.toMap(each -> each.entry().entry(), each -> each));
    }

    /** One thing, and what would be otherwise without it. */
    public record Rest(Bearer bearer, Line without) {}

    /** All of them: what the stage would be lost by, what would bring grace, what moves a stage's rule, all others. */
    public List<Rest> all() {
        return pillars.stream()
                .sorted(Comparator.comparingInt(pillar -> loss(pillar.without())))
                .flatMap(pillar -> bearer(pillar).map(it -> new Rest(it, words.without(pillar.without()))).stream())
                .toList();
    }

    private static int loss(LoadBearingView.Without without) {
        LoadBearingView.Held held = without.held();
        if (held == null) {
            return without.movesStage() ? 2 : 3;
        }
        return held.after() == null ? 0 : 1;
    }

    private Optional<Bearer> bearer(Pillar pillar) {
        Placed entry = pillar.entry() == null ? null : entries.get(pillar.entry());
        return words.bearer(entry, pillar.person(), pillar.organisation());
    }

    /** What stands beside an entry in the proof of an indicator, if that rests on it. */
    public Optional<Line> tag(String entry, String indicator) {
        return pillars.stream()
                .filter(pillar -> entry.equals(pillar.entry()))
                .flatMap(pillar -> pillar.without().indicators().stream())
                .filter(flip -> flip.id().equals(indicator))
                .findFirst()
                .map(words::tag);
    }
}

package org.waymark.stage.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.next.Ways.Place;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Minting;
import org.waymark.stage.next.move.Move;
import org.waymark.stage.next.move.Question;

/**
 * Finds the acts of the least effort by which one indicator comes to hold, beside others that are settled. Whatever would
 * take as much effort as what was found already is not looked at any further.
 */
record Answering(Trial trial, String indicator, Minting minting) {

    /** Acts for one question may open another, such as a new region that nobody has confirmed yet. */
    private static final int MOST_ROUNDS = 6;

    /** Acts of less than some effort; nothing where there are none. */
    private record Found(Optional<List<Act>> acts, int below) {
        Found or(Optional<List<Act>> other) {
            return other.filter(each -> Act.total(each) < below)
                    .map(each -> new Found(other, Act.total(each)))
                    .orElse(this);
        }
    }

    /** A move, and how much of it suffices. */
    private record Enough(Move move, int amount) {}

    /** More acts than these; nothing where no way was found. */
    Optional<List<Act>> beside(List<Act> settled) {
        return beside(settled, MOST_ROUNDS, Integer.MAX_VALUE);
    }

    private Optional<List<Act>> beside(List<Act> settled, int rounds, int below) {
        OfIndicator judged = trial.indicator(settled, indicator);
        if (judged.verdicts().at(trial.day()) == Verdict.MET) {
            return Optional.of(List.of());
        }
        Found found = new Found(Optional.empty(), below);
        if (rounds > 0) {
            for (List<Place> way : new Ways(trial.day()).of(judged.root())) {
                found = found.or(along(way, settled, rounds, found.below()));
            }
        }
        return found.acts();
    }

    /** Answers the questions of one way, and then whatever is still open. */
    private Optional<List<Act>> along(List<Place> way, List<Act> settled, int rounds, int below) {
        List<Act> found = new ArrayList<>();
        for (Place place : way) {
            Optional<List<Act>> more = answer(place, both(settled, found), below - Act.total(found));
            if (more.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(more.get());
        }
        return beside(both(settled, found), rounds - 1, below - Act.total(found))
                .map(more -> both(found, more));
    }

    private Optional<List<Act>> answer(Place place, List<Act> settled, int below) {
        OfIndicator judged = trial.indicator(settled, indicator);
        Part part = place.in(judged.root());
        if (new Ways(trial.day()).holds(part)) {
            return Optional.of(List.of());
        }
        Optional<Enough> least = Optional.empty();
        int most = below;
        for (Move move : new Question(part, judged.indicator(), trial.scene(settled, minting)).moves()) {
            Optional<Enough> enough = enough(move, place, settled, most);
            if (enough.isPresent()) {
                least = enough;
                most = Act.total(move.acts(enough.get().amount()));
            }
        }
        return least.map(each -> choosing(each, place, settled));
    }

    /** As little of a move as suffices, each amount that is tried being larger than one that does not. */
    private Optional<Enough> enough(Move move, Place place, List<Act> settled, int below) {
        int tooLittle = 0;
        for (int amount : move.amounts()) {
            if (Act.total(move.acts(tooLittle + 1)) >= below) {
                return Optional.empty();
            }
            if (answers(move.acts(amount), place, settled)) {
                int least = least(move, tooLittle, amount, place, settled);
                return Act.total(move.acts(least)) < below ? Optional.of(new Enough(move, least)) : Optional.empty();
            }
            tooLittle = amount;
        }
        return Optional.empty();
    }

    private int least(Move move, int tooLittle, int enough, Place place, List<Act> settled) {
        int low = tooLittle;
        int high = enough;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (answers(move.acts(middle), place, settled)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private List<Act> choosing(Enough enough, Place place, List<Act> settled) {
        Move move = enough.move();
        List<String> others = move.others(enough.amount()).stream()
                .filter(other -> answers(move.instead(enough.amount(), other), place, settled))
                .toList();
        return move.choosing(enough.amount(), others);
    }

    private boolean answers(List<Act> acts, Place place, List<Act> settled) {
        OfIndicator judged = trial.indicator(both(settled, acts), indicator);
        return new Ways(trial.day()).holds(place.in(judged.root()));
    }

    private static List<Act> both(List<Act> first, List<Act> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

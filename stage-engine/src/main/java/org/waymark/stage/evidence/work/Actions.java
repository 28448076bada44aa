package org.waymark.stage.evidence.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.PartnershipFact.ActionCompleted;
import org.waymark.fact.PartnershipFact.ActionPlanned;
import org.waymark.fact.PartnershipFact.ActionStarted;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.LastSaid;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.Verdicts;

/** The steps towards priorities: planned, started, completed or given up. */
public final class Actions {
    private final List<State<ActionPlanned>> states;
    private final List<Standing<?>> completed = new ArrayList<>();
    private final LastSaid<ActionPlanned> said;
    private final Map<String, List<Point>> byPriority = new HashMap<>();
    private final Map<String, List<State<ActionPlanned>>> statesByPriority = new HashMap<>();

    public Actions(Reading reading, Chains chains) {
        this.states = State.all(chains, ActionPlanned.class);
        this.said = new LastSaid<>(reading.of(ActionPlanned.class), ActionPlanned::action);
        states.forEach(this::add);
    }

    private void add(State<ActionPlanned> state) {
        for (Link<ActionPlanned> link : state.links()) {
            String priority = link.start().fact().priority();
            happened(priority, link.start());
            List<State<ActionPlanned>> same = statesByPriority.computeIfAbsent(priority, any -> new ArrayList<>());
            if (!same.contains(state)) {
                same.add(state);
            }
        }
        state.chain().marks(ActionStarted.class).forEach(started -> happenedTo(state.key(), started));
        Standing<?> end = state.chain().end();
        if (end != null && end.fact() instanceof ActionCompleted) {
            happenedTo(state.key(), end);
            completed.add(end);
        }
    }

    private void happenedTo(String action, Standing<?> entry) {
        said.at(entry.span(), action).ifPresent(planned -> happened(planned.priority(), entry));
    }

    private void happened(String priority, Standing<?> entry) {
        byPriority.computeIfAbsent(priority, any -> new ArrayList<>()).add(Point.of(entry));
    }

    public List<State<ActionPlanned>> states() {
        return states;
    }

    /** Actions that were completed, not given up. */
    public List<Standing<?>> completed() {
        return completed;
    }

    /** What was planned, started or completed for a priority. */
    public List<Point> eventsFor(String priority) {
        return byPriority.getOrDefault(priority, List.of());
    }

    /** The entries on whose dates it hangs whether an action for a priority is under way. */
    public List<Standing<?>> datesFor(String priority) {
        return statesByPriority.getOrDefault(priority, List.of()).stream()
                .flatMap(state -> state.dates().stream())
                .toList();
    }

    /** Whether some action for a priority is under way. */
    public Verdicts openFor(String priority) {
        return Verdicts.any(statesByPriority.getOrDefault(priority, List.of()).stream()
                .map(state -> state.current(
                        link -> Verdicts.always(link.start().fact().priority().equals(priority))))
                .toList());
    }
}

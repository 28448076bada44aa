package org.waymark.stage.evidence.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Chains.Owner;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.stage.evidence.LastSaid;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.Turns;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** What the partnership means to work on first, while it is open, and who answers for it. */
public final class Priorities {
    private final List<Priority> all;
    private final LastSaid<PriorityIdentified> said;

    /** One priority from the day it is identified until it is closed. */
    public record Priority(State<PriorityIdentified> state, List<Owner> owners) {
        static Priority of(Chain<PriorityIdentified> chain) {
            return new Priority(State.of(chain), Chains.owners(chain));
        }

        public String id() {
            return state.key();
        }

        /** It is identified and not closed. */
        public Verdicts open() {
            return state.held();
        }

        /** Somebody has been named to answer for it. */
        public Verdicts hasOwner() {
            return Verdicts.any(owners.stream()
                    .map(owner -> When.happened(owner.named().span()))
                    .toList());
        }

        /** Who answers for it now meets a condition. */
        public Verdicts owner(Function<Owner, Verdicts> condition) {
            if (owners.isEmpty()) {
                return Verdicts.NEVER;
            }
            List<Turns.Turn> turns = owners.stream()
                    .map(owner -> new Turns.Turn(
                            owner.named().span(),
                            owner.follower() == null ? null : owner.follower().span()))
                    .toList();
            return new Turns(turns, state.chain().until()).current(turn -> condition.apply(owners.get(turn)));
        }
    }

    public Priorities(Reading reading, Chains chains) {
        this.all =
                chains.of(PriorityIdentified.class).stream().map(Priority::of).toList();
        this.said = new LastSaid<>(reading.of(PriorityIdentified.class), PriorityIdentified::priority);
    }

    public List<Priority> all() {
        return all;
    }

    /** What was said of a priority at a fact that names it; nothing if no such priority is recorded. */
    public Optional<PriorityIdentified> at(Span fact, String priority) {
        return said.at(fact, priority);
    }
}

package org.waymark.commandside.stream;

import java.util.List;
import org.waymark.fact.Fact;
import org.waymark.registry.Defect;

/** What a decider says to a command: facts to record, or everything that is wrong with the request. */
public sealed interface Decision {

    /** These facts are to be recorded. */
    record Accepted(List<Fact> facts) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing is to be recorded. */
    record Refused(List<Defect> defects) implements Decision {
        public Refused {
            defects = List.copyOf(defects);
        }
    }

    /** Records the fact unless something is wrong with it. */
    static Decision on(Fact fact, List<Defect> defects) {
        return defects.isEmpty() ? new Accepted(List.of(fact)) : new Refused(defects);
    }

    /** The facts to record; a refusal is thrown, so that the unit of work ends without a trace. */
    default Accepted orRefuse() {
        return switch (this) {
            case Accepted accepted -> accepted;
            case Refused refused -> throw new CommandRefused(refused.defects());
        };
    }
}

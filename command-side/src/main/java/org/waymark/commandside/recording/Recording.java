package org.waymark.commandside.recording;

import java.util.List;
import org.waymark.fact.Fact;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.registry.Defect;

/** How a unit of work ended. */
public sealed interface Recording {

    /** The log has an answer about the commit, whatever it is. */
    record Answered(AppendOutcome outcome, List<Fact> facts) implements Recording {
        public Answered {
            facts = List.copyOf(facts);
        }
    }

    /** Rules were broken; nothing was appended. */
    record Refused(List<Defect> defects) implements Recording {
        public Refused {
            defects = List.copyOf(defects);
        }
    }

    /**
     * Others wrote to the same streams meanwhile, each time it was tried.
     *
     * @param defects what the rules say against it by now; empty when there was no time to decide again
     */
    record Overtaken(List<Defect> defects) implements Recording {
        public Overtaken {
            defects = List.copyOf(defects);
        }
    }

    /** A dry run would have recorded these. */
    record Tried(List<Fact> facts) implements Recording {
        public Tried {
            facts = List.copyOf(facts);
        }
    }
}

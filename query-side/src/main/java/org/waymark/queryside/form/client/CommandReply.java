package org.waymark.queryside.form.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.registry.Defect;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactTypes;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;
import tools.jackson.databind.node.ObjectNode;

/** What became of a command. */
public sealed interface CommandReply {

    /**
     * It is in the log, or would be if this was a dry run.
     *
     * @param position of its last entry; a page that waits for it shows the effect
     * @param entries what was recorded, in order
     * @param repeated the command id was known: this tells of the first time, and nothing was recorded now
     */
    record Accepted(long position, List<Entry> entries, boolean repeated) implements CommandReply {

        public Accepted {
            entries = List.copyOf(entries);
        }
    }

    /**
     * It broke rules; nothing was recorded. Fields are paths into the body that was sent, those of several commands
     * under {@code entries[0].}
     */
    record Refused(List<Defect> defects) implements CommandReply {

        /** Code of the defect that says: something else is in the log under this command id. */
        public static final String REUSED = "command-id-reused";

        public Refused {
            defects = List.copyOf(defects);
        }

        /** Whether the command id is what stands in the way. */
        public boolean reused() {
            return defects.stream().anyMatch(defect -> defect.code().equals(REUSED));
        }
    }

    /**
     * Somebody else recorded something meanwhile that stands in the way; nothing was recorded.
     *
     * @param reason what stands in the way, as a sentence
     * @param since entries recorded meanwhile on the same stream, oldest first
     */
    record Conflict(String reason, List<Entry> since) implements CommandReply {

        public Conflict {
            since = List.copyOf(since);
        }
    }

    /** Nothing was recorded, for want of room or of the service; the same command may be sent again after a while. */
    record Unavailable(String reason, Duration retryAfter) implements CommandReply {}

    /** Nobody can say now whether it was recorded. Sending it again with the same id finds out and never doubles. */
    record Unknown(UUID commandId) implements CommandReply {}

    /**
     * An entry as it stands in the log.
     *
     * @param fact stored name of its kind
     * @param body its fields
     */
    record Entry(String entry, String fact, ObjectNode body) {

        /** The fact itself; its texts are set aside, for no rule looks at them. */
        public Optional<Fact> read() {
            return FactTypes.named(fact)
                    .map(type -> new FactReader(Texts.incoming(PartRef::new)).read(type, body))
                    .flatMap(read ->
                            read instanceof ReadFact.Sound sound ? Optional.of(sound.fact()) : Optional.empty());
        }
    }
}

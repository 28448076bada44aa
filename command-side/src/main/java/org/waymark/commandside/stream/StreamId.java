package org.waymark.commandside.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The name of a stream in the log, such as {@code partnership:p1}; also the identifier of its aggregate. */
public record StreamId(Kind kind, String id) {

    /** What a stream is about. */
    public enum Kind {
        COMMUNITY("community"),
        PARTNERSHIP("partnership"),
        ORGANISATION("organisation"),
        PERSON("person");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** By name. */
    public static final Comparator<StreamId> ORDER = Comparator.comparing(StreamId::toString);

    /** Characters in an id that becomes a name in the log, whose own limit is 200 with the prefix included. */
    public static final int LONGEST_ID = 150;

    /** The stream of this name; nothing for one of another kind, such as the log's own entries. */
    public static Optional<StreamId> named(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> name.startsWith(kind.prefix + ":"))
                .map(kind -> new StreamId(kind, name.substring(kind.prefix.length() + 1)))
                .findFirst();
    }

    @Override
    public String toString() {
        return kind.prefix + ":" + id;
    }
}

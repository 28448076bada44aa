package org.waymark.log.mongodb.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What makes a server unfit for a log. Each is refused unless the settings accept it by name. */
public enum Danger {
    /** No majority: one lost disk loses what was acknowledged. */
    STANDALONE("it is a standalone server; make it a replica set"),
    /** A majority may be one copy and a vote: what was acknowledged may be on one disk only, or cannot be. */
    ARBITERS("its replica set has arbiters; replace each by a member with data"),
    /** Behind a router neither members nor indexes of all shards can be seen. */
    SHARDED("it is a router of a sharded cluster; connect to a replica set"),
    /** Without the unique indexes two writers could both win. */
    INDEXES("indexes are missing");

    private final String why;

    Danger(String why) {
        this.why = why;
    }

    /** What is wrong and what to do. */
    public String why() {
        return why;
    }

    /** How the settings name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dangers named in a comma-separated list; {@code true} or {@code all} are no names. */
    static Set<Danger> named(String field, @Nullable String list) {
        Set<Danger> named = EnumSet.noneOf(Danger.class);
        if (list != null && !list.isBlank()) {
            Arrays.stream(list.split(",")).map(String::strip).forEach(word -> named.add(one(field, word)));
        }
        return named;
    }

    private static Danger one(String field, String word) {
        return Arrays.stream(values())
                .filter(danger -> danger.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new MongoSettingsException(
                        field, "is '" + word + "', which names no danger", "Name each one you accept: " + words()));
    }

    private static String words() {
        return Arrays.stream(values()).map(Danger::word).collect(Collectors.joining(", "));
    }
}

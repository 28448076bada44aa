package org.waymark.access.link;

import java.time.Duration;

/** What a one-time link is for, where it leads and how long it works. */
public enum Purpose {
    /** Short: it is shown on a console and renewed at each start. */
    FIRST_ACCOUNT("/first-account", Duration.ofHours(24)),
    /** A week: the invited person may be away. */
    INVITATION("/join", Duration.ofDays(7)),
    /** A day: the person asked for it and is waiting. */
    PASSWORD_RESET("/reset-password", Duration.ofHours(24));

    private final String path;
    private final Duration lifetime;

    Purpose(String path, Duration lifetime) {
        this.path = path;
        this.lifetime = lifetime;
    }

    public String path() {
        return path;
    }

    public Duration lifetime() {
        return lifetime;
    }
}

package org.waymark.access.link;

import java.time.Instant;

/**
 * A fresh one-time link, the only moment its key is known.
 *
 * @param path path and query below the address Waymark answers at
 */
public record OneTimeLink(String path, Instant expires) {

    static OneTimeLink of(Purpose purpose, String key, Instant expires) {
        return new OneTimeLink(purpose.path() + "?key=" + key, expires);
    }
}

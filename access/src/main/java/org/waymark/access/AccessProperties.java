package org.waymark.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about access, under {@code waymark.access}.
 *
 * @param dataDirectory where {@code access.db} lies; made when it is missing
 * @param openReading who may read without signing in
 * @param address where people find this Waymark, such as {@code https://waymark.example}; links to hand over begin with
 *     it. Without one only a browser on this very machine is told a whole address: any other would be what a request
 *     claims
 * @param cookieSuffix what this Waymark's cookies are called apart by: a host's ports share their cookies
 */
@ConfigurationProperties("waymark.access")
public record AccessProperties(
        @DefaultValue("waymark-data") Path dataDirectory,
        @DefaultValue("none") OpenReading openReading,
        @Nullable String address,
        @DefaultValue("") String cookieSuffix) {

    /** Who may read pages and the reading API without signing in. Writing always needs an account. */
    public enum OpenReading {
        /** Nobody: every page but sign-in needs an account. */
        NONE,
        /** A browser on this very machine, which is how the sample is looked at. */
        LOOPBACK
    }
}

package org.waymark.access.assertion;

import java.time.Duration;

/** What an assertion says, in the words both services use. */
final class Claims {

    static final String ISSUER = "waymark-query-side";
    static final String AUDIENCE = "waymark-command-side";

    /** Claim with the digest of the whole request. */
    static final String REQUEST = "waymark_request";

    /** From issue to expiry: a request is on its way for less, and a leaked one is soon worth nothing. */
    static final Duration LIFE = Duration.ofSeconds(60);

    /** By how much the clocks of two services may differ; beyond it their machines need mending. */
    static final Duration SKEW = Duration.ofSeconds(5);

    private Claims() {}
}

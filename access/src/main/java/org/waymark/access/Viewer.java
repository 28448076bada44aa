package org.waymark.access;

import java.util.Optional;

/**
 * Who looks at a page, for its template: {@code ${viewer.signedIn}}, {@code ${viewer.name}}. A form with
 * {@code th:action} gets its hidden CSRF field by itself; {@code viewer.csrfName} and {@code viewer.csrfToken} are for
 * the rare form without one.
 */
public final class Viewer {

    private final Optional<CurrentActor> actor;
    private final String csrfName;
    private final String csrfToken;

    Viewer(Optional<CurrentActor> actor, String csrfName, String csrfToken) {
        this.actor = actor;
        this.csrfName = csrfName;
        this.csrfToken = csrfToken;
    }

    public boolean isSignedIn() {
        return actor.isPresent();
    }

    /** The display name; empty when nobody is signed in. */
    public String getName() {
        return actor.map(CurrentActor::displayName).orElse("");
    }

    public String getCsrfName() {
        return csrfName;
    }

    public String getCsrfToken() {
        return csrfToken;
    }
}

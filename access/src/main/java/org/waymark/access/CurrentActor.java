package org.waymark.access;

import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The signed-in person behind a request. A controller takes {@code Optional<CurrentActor>} as an argument, or
 * {@code CurrentActor} where the endpoint table lets only signed-in people through.
 *
 * @param accountId opaque; the one thing about a person that may stand on the log as {@code actor}
 * @param displayName for the screen only; it can change and is never recorded
 */
public record CurrentActor(String accountId, String displayName) implements AuthenticatedPrincipal {

    /** Who is signed in on this thread's request; empty for an open reader. */
    public static Optional<CurrentActor> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(CurrentActor.class::isInstance)
                .map(CurrentActor.class::cast);
    }

    @Override
    public String getName() {
        return accountId;
    }
}

package org.waymark.access;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
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

    /**
     * Does something as the account that asked for it, on a thread or in a request that nobody signed in to: in the
     * background, or for whoever comes with an address that the account made.
     */
    public static <T> T as(Optional<CurrentActor> actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        actor.ifPresent(known ->
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(known, null, List.of())));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Threads that do each piece of work as the account that asked for it. */
    public static Executor carriedTo(Executor threads) {
        return work -> {
            Optional<CurrentActor> asker = signedIn();
            threads.execute(() -> as(asker, () -> {
                work.run();
                return true;
            }));
        };
    }

    @Override
    public String getName() {
        return accountId;
    }
}

package org.waymark.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.access.store.AccessFullException;

/**
 * Answers that a database is away, or has no room left, wherever in a request that showed: looking up a session comes before any controller. It
 * stands before all other filters, and says nothing in the program's log, where the state of the database is told once.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class AwayFilter extends OncePerRequestFilter {

    /** Seconds after which it is worth asking again: an election takes longer than one, a restart not much more. */
    private static final int AGAIN_AFTER = 5;

    /** Seconds for something that people must mend. */
    private static final int AFTER_ROOM_WAS_MADE = 30;

    /** The message of the error by which an error page tells a full disk from a database that is away. */
    public static final String FULL = "full";

    private static final String AWAY = "away";

    private static final Set<Class<? extends Throwable>> FULL_STORES = Set.of(AccessFullException.class);

    private final Set<Class<? extends Throwable>> away;

    /** These say that something is away which comes back by itself. */
    public AwayFilter(Set<Class<? extends Throwable>> away) {
        this.away = Set.copyOf(away);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            boolean full = causedBy(e, FULL_STORES);
            if (response.isCommitted() || !(full || causedBy(e, away))) {
                throw e;
            }
            response.reset();
            response.setIntHeader(HttpHeaders.RETRY_AFTER, full ? AFTER_ROOM_WAS_MADE : AGAIN_AFTER);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value(), full ? FULL : AWAY);
        }
    }

    private static boolean causedBy(Throwable error, Set<Class<? extends Throwable>> kinds) {
        @Nullable Throwable cause = error;
        while (cause != null && !kinds.contains(cause.getClass())) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}

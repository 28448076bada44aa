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

/**
 * Answers that a database is away, wherever in a request that showed: looking up a session comes before any controller. It
 * stands before all other filters, and says nothing in the program's log, where the state of the database is told once.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class AwayFilter extends OncePerRequestFilter {

    /** Seconds after which it is worth asking again: an election takes longer than one, a restart not much more. */
    private static final int AGAIN_AFTER = 5;

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
            if (response.isCommitted() || !isAway(e)) {
                throw e;
            }
            response.reset();
            response.setIntHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private boolean isAway(Throwable error) {
        @Nullable Throwable cause = error;
        while (cause != null && !away.contains(cause.getClass())) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}

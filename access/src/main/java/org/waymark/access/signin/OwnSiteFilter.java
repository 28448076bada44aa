package org.waymark.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.access.draft.FormAddress;

/**
 * Refuses what a page of another site sent, before any token is looked at: whoever can plant a cookie can plant the token
 * that goes with it, but no page can say that it is ours.
 */
public final class OwnSiteFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || FormAddress.isOwn(request)) {
            chain.doFilter(request, response);
        } else if (Caller.isProgram(request)) {
            Problem.NO_CSRF_TOKEN.write(response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}

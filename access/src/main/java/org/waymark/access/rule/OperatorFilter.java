package org.waymark.access.rule;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the operator at this machine's console the details of {@code /actuator/health}, which Spring Boot shows to
 * anybody it has a name for ({@code show-details=when-authorized}). The name opens nothing else: it is no account.
 */
public final class OperatorFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/actuator/health") || !ThisMachine.sent(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            var operator = UsernamePasswordAuthenticationToken.authenticated("operator", null, List.of());
            SecurityContextHolder.setContext(new SecurityContextImpl(operator));
        }
        chain.doFilter(request, response);
    }
}

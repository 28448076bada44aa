package org.waymark.access.rule;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only who asks for this machine by name, or for the address that its operator set. Where anybody at this machine
 * reads without an account, a page elsewhere that points its own name here (DNS rebinding) would otherwise read along.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class HostFilter extends OncePerRequestFilter {

    private static final String OTHER_NAME =
            "This Waymark lets its own machine read without signing in, so it answers only at localhost, 127.0.0.1, [::1]"
                    + " and the address in WAYMARK_ACCESS_ADDRESS. Open it there, or set that to the address people use.\n";

    private final String name;

    /** @param address where people find this Waymark, if its operator said so */
    public HostFilter(@Nullable String address) {
        String host = address == null || address.isBlank()
                ? null
                : URI.create(address.strip()).getHost();
        this.name = host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = ThisMachine.hostName(request.getHeader(HttpHeaders.HOST));
        if (ThisMachine.isNamed(host) || (!host.isEmpty() && host.equals(name))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(OTHER_NAME.getBytes(StandardCharsets.UTF_8));
    }
}

package org.waymark.access.assertion;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.access.session.AccountContext;
import org.waymark.access.signin.Problem;

/** Lets in one request of another service of this Waymark, as the person it asserts; nothing of it is remembered. */
public final class AssertionFilter extends OncePerRequestFilter {

    /** Bytes of a body that is read to be checked: twice what a command may have, whose own limit is told further on. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(AssertionFilter.class);

    private final AssertionVerifier verifier;

    public AssertionFilter(AssertionVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return assertion(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            Problem.TOO_LARGE.write(response);
            return;
        }
        var verdict = verifier.verify(assertion(request).orElseThrow(), asserted(request, body));
        switch (verdict) {
            case AssertionVerifier.Verdict.Sound sound -> {
                SecurityContextHolder.setContext(new SecurityContextImpl(AccountContext.authentication(sound.actor())));
                chain.doFilter(new ReadBodyRequest(request, body), response);
            }
            case AssertionVerifier.Verdict.Unsound unsound -> {
                LOG.warn("An assertion from {} was refused, because {}", request.getRemoteAddr(), unsound.reason());
                Problem.badAssertion(unsound.reason()).write(response);
            }
        }
    }

    private static AssertedRequest asserted(HttpServletRequest request, byte[] body) {
        var query = request.getQueryString();
        return AssertedRequest.of(
                request.getMethod(),
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                header(request, AssertedRequest.COMMAND_ID).toLowerCase(Locale.ROOT),
                header(request, AssertedRequest.SEEN),
                body);
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    private static Optional<String> assertion(HttpServletRequest request) {
        var scheme = AssertionSigner.SCHEME + " ";
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.startsWith(scheme))
                .map(value -> value.substring(scheme.length()).strip());
    }
}

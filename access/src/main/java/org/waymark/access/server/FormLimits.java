package org.waymark.access.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.access.feed.Feeds;

/**
 * Reads the fields of a form before anybody else does, so that one the web server will not read is refused here and in
 * words. The server refuses anew whenever somebody asks for a field, an error page too, so that page is asked for without.
 */
@Order(FormLimits.AFTER_ENCODING_AND_SESSION)
public final class FormLimits extends OncePerRequestFilter {

    /** Before their encoding is known, fields come out as other letters; before the session is, nobody is signed in. */
    static final int AFTER_ENCODING_AND_SESSION = SessionRepositoryFilter.DEFAULT_ORDER + 1;

    /** The message of the error of a form that has too many fields, or some that no browser sends. */
    public static final String FIELDS = "fields";

    /** The message of the error of a form that is too large. */
    public static final String SIZE = "size";

    private static final Logger LOG = LoggerFactory.getLogger(FormLimits.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException e) {
            if (isGone(e.getCause())) {
                LOG.debug("The caller was gone, or fell silent, before the form was read", e);
                response.setStatus(e.getErrorCode());
            } else {
                refuse(request, response, e);
            }
            return;
        }
        chain.doFilter(request, response);
    }

    /** An escape that is none, such as {@code %zz}, fails as reading does, though everything came. */
    private static boolean isGone(@Nullable Throwable cause) {
        return cause instanceof IOException
                && !(cause instanceof CharConversionException)
                && !(cause instanceof CharacterCodingException);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, InvalidParameterException e)
            throws ServletException, IOException {
        boolean size = e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
        boolean form = HttpMethod.POST.matches(request.getMethod());
        LOG.info("Refused {} {}: {}", request.getMethod(), told(request), e.getMessage());
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, e.getErrorCode());
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, size ? SIZE : form ? FIELDS : "");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new WithoutFields(request), response);
    }

    /** The address for the log; that of a calendar holds its key, and who reads a log is not who may read the calendar. */
    private static String told(HttpServletRequest request) {
        return request.getServletPath().startsWith(Feeds.PATH + "/") ? Feeds.PATH + "/…" : request.getRequestURI();
    }

    /** Somebody who asks for a page and brings nothing. */
    private static final class WithoutFields extends HttpServletRequestWrapper {

        WithoutFields(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}

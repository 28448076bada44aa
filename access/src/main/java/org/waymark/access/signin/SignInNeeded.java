package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.waymark.access.draft.Draft;
import org.waymark.access.draft.FormAddress;
import org.waymark.access.draft.LocalAddress;
import org.waymark.access.draft.StoredDrafts;

/**
 * Answers a request that nobody is signed in for: a program gets a problem document, a person is sent to sign in and
 * then back, and a form that was sent is kept meanwhile. Where there is nothing, signing in would not help, and nobody
 * is asked to.
 */
public final class SignInNeeded implements AuthenticationEntryPoint {

    private final StoredDrafts drafts;

    public SignInNeeded(StoredDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (NothingThere.is(request)) {
            NothingThere.answer(request, response);
        } else if (Caller.isProgram(request)) {
            Problem.NO_CREDENTIALS.write(response);
        } else if (Caller.isHtmx(request)) {
            sendHtmx(request, response);
        } else {
            redirect(response, request.getContextPath() + signInAddress(request, response));
        }
    }

    /** Goes to the whole page: the sign-in form must not be swapped into a corner of the old one. */
    private void sendHtmx(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("HX-Redirect", request.getContextPath() + signInAddress(request, response));
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    private String signInAddress(HttpServletRequest request, HttpServletResponse response) {
        if (Caller.isRead(request)) {
            return backTo(request).signIn();
        }
        return switch (keep(request, response)) {
            case YES -> FormAddress.of(request).signIn() + "&kept";
            case TOO_LONG -> FormAddress.of(request).signIn() + "&lost";
            case NOT_OURS -> "/sign-in";
        };
    }

    /** What was typed on our own account pages is no draft: it is a password or a name. */
    private StoredDrafts.Kept keep(HttpServletRequest request, HttpServletResponse response) {
        return Caller.isDraftable(request)
                ? drafts.rescue(request, response, Draft.Cause.SIGNED_OUT)
                : StoredDrafts.Kept.NOT_OURS;
    }

    private static LocalAddress backTo(HttpServletRequest request) {
        return Caller.isHtmx(request)
                ? FormAddress.of(request)
                : LocalAddress.of(FormAddress.path(request)
                                + (request.getQueryString() == null ? "" : "?" + request.getQueryString()))
                        .orElseGet(() -> new LocalAddress("/", null));
    }

    static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}

package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.access.CurrentActor;
import org.waymark.access.draft.Draft;
import org.waymark.access.draft.FormAddress;
import org.waymark.access.draft.StoredDrafts;

/**
 * Answers a request that must not go on although it was understood: its CSRF token is missing or stale, or no line of
 * the endpoint table speaks of its address. A form sent from our own page is never lost by it.
 */
public final class Refused implements AccessDeniedHandler {

    private final StoredDrafts drafts;
    private final SignInNeeded signInNeeded;

    public Refused(StoredDrafts drafts, SignInNeeded signInNeeded) {
        this.drafts = drafts;
        this.signInNeeded = signInNeeded;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean signedIn = CurrentActor.signedIn().isPresent();
        if (!(e instanceof CsrfException)) {
            NothingThere.answer(request, response);
        } else if (Caller.isProgram(request)) {
            (signedIn ? Problem.NO_CSRF_TOKEN : Problem.NO_CREDENTIALS).write(response);
        } else if (!FormAddress.isOwn(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (!Caller.isDraftable(request)) {
            again(request, response, stale(request));
        } else if (signedIn) {
            keepAndShowAgain(request, response);
        } else {
            signInNeeded.commence(request, response, new InsufficientAuthenticationException("no session", e));
        }
    }

    private void keepAndShowAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (drafts.rescue(request, response, Draft.Cause.STALE_PAGE)) {
            case YES -> again(request, response, FormAddress.of(request).toString());
            case TOO_LONG -> response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            case NOT_OURS -> response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static void again(HttpServletRequest request, HttpServletResponse response, String page) {
        var address = request.getContextPath() + page;
        if (Caller.isHtmx(request)) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else {
            SignInNeeded.redirect(response, address);
        }
    }

    /** Our own page once more, with a note; its key or way back goes with it, what was typed does not. */
    private static String stale(HttpServletRequest request) {
        var path = FormAddress.path(request);
        var page = UriComponentsBuilder.fromPath(Pages.isOpen(path) ? path : "/account")
                .queryParam("stale");
        var values = new HashMap<String, Object>();
        for (var field : List.of("key", "then")) {
            Optional.ofNullable(request.getParameter(field)).ifPresent(value -> {
                page.queryParam(field, "{" + field + "}");
                values.put(field, value);
            });
        }
        return page.encode().buildAndExpand(values).toUriString();
    }
}

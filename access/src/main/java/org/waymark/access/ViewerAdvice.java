package org.waymark.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Puts {@link Viewer} into every page's model. Asking for the CSRF token here, before any of the page is written,
 * also sees to it that its cookie can still be set: a long page is sent in pieces.
 */
@ControllerAdvice
public final class ViewerAdvice {

    @ModelAttribute("viewer")
    Viewer viewer(HttpServletRequest request) {
        var csrf = Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .filter(token -> isPage(request.getServletPath()));
        return new Viewer(
                CurrentActor.signedIn(),
                csrf.map(CsrfToken::getParameterName).orElse(""),
                csrf.map(CsrfToken::getToken).orElse(""));
    }

    /** A program needs no CSRF token and gets no cookie. */
    private static boolean isPage(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/actuator/");
    }
}

package org.waymark.access.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import org.waymark.access.store.Secrets;

/** The key with which a browser nobody is signed in to finds its drafts again. */
final class DraftCookie {

    static final String NAME = "waymark-draft";

    static final String OWNER_PREFIX = "browser:";

    private DraftCookie() {}

    /** Under which name the drafts of this browser are stored, if it has any. */
    static Optional<String> owner(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> owner(cookie.getValue()));
    }

    /** Gives the browser a key unless it has one. */
    static String ownerOrNew(HttpServletRequest request, HttpServletResponse response, Secrets secrets) {
        return owner(request).orElseGet(() -> {
            var key = secrets.freshKey();
            var cookie = ResponseCookie.from(NAME, key)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .path("/")
                    .maxAge(StoredDrafts.KEPT)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            return owner(key);
        });
    }

    private static String owner(String key) {
        return OWNER_PREFIX + Secrets.hash(key);
    }
}

package org.waymark.access.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ServletRequestPathUtils;

/** Where the form stands that a request was sent from. */
public final class FormAddress {

    private FormAddress() {}

    /** The first that is known of: what the form says, the page htmx ran on, the referring page, the request itself. */
    public static LocalAddress of(HttpServletRequest request) {
        return Stream.of(
                        LocalAddress.of(request.getParameter(Drafts.FORM_FIELD)),
                        ownPage(request, request.getHeader("HX-Current-URL")),
                        ownPage(request, request.getHeader("Referer")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new LocalAddress(path(request), null));
    }

    /** The request's own path below the application's root, as sent. */
    public static String path(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication().value();
    }

    /** Whether a page of this very site sent the request; a foreign page must not plant drafts. */
    public static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null || isHere(request, origin);
    }

    private static Optional<LocalAddress> ownPage(HttpServletRequest request, @Nullable String url) {
        return Optional.ofNullable(url)
                .filter(page -> isHere(request, page))
                .map(URI::create)
                .map(page -> new LocalAddress(page.getRawPath(), page.getRawQuery()).toString())
                .flatMap(LocalAddress::of)
                .map(page -> page.below(request.getContextPath()));
    }

    private static boolean isHere(HttpServletRequest request, String url) {
        try {
            var authority = URI.create(url).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

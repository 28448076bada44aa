package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.waymark.access.draft.FormAddress;

/** What kind of caller a request comes from, as far as the answer depends on it. */
final class Caller {

    private Caller() {}

    /** Reads JSON, not pages. */
    static boolean isProgram(HttpServletRequest request) {
        var path = FormAddress.path(request);
        return path.startsWith("/api/") || path.startsWith("/actuator/");
    }

    /** A script on one of our pages that will put the answer into the page. */
    static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static boolean isRead(HttpServletRequest request) {
        var method = HttpMethod.valueOf(request.getMethod());
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** A form of the other modules, whose text is worth keeping; not one of ours. */
    static boolean isDraftable(HttpServletRequest request) {
        var path = FormAddress.path(request);
        return "POST".equals(request.getMethod())
                && !path.startsWith("/account")
                && !path.startsWith("/drafts")
                && !path.equals("/sign-out")
                && !Pages.isOpen(path);
    }
}

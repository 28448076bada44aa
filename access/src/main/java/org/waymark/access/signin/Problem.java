package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.waymark.access.store.TextJson;

/** An answer to a program that was not let in: RFC 9457 problem details. */
public record Problem(HttpStatus status, String code, String detail, String remedy) {

    public static final Problem NO_CREDENTIALS = new Problem(
            HttpStatus.UNAUTHORIZED,
            "not-signed-in",
            "This address needs an account.",
            "Send an API token in the header 'Authorization: Bearer wm_...'. Make one under /account/tokens.");

    public static final Problem BAD_TOKEN = new Problem(
            HttpStatus.UNAUTHORIZED,
            "bad-token",
            "The API token is unknown or was revoked.",
            "Make a new one under /account/tokens.");

    static final Problem NO_CSRF_TOKEN = new Problem(
            HttpStatus.FORBIDDEN,
            "csrf-token-missing",
            "A request that writes with a session cookie needs the page's CSRF token.",
            "Send the form field _csrf or the header X-XSRF-TOKEN, or use an API token instead of the cookie.");

    public static final Problem NO_RULE = new Problem(
            HttpStatus.NOT_FOUND, "no-such-address", "There is nothing at this address.", "Check the address.");

    public static final Problem TOO_LARGE =
            new Problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The request is too large.", "Send it in several.");

    public static final Problem AWAY = new Problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "away",
            "The database does not answer just now. This request recorded nothing; an earlier one under the same"
                    + " command id may have.",
            "Send the same again after a while, under the same command id if it has one.");

    public static final Problem OUR_FAULT = new Problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "our-fault",
            "Something went wrong here. Nothing that was acknowledged is lost.",
            "Send the same request again, with the same command id if it has one.");

    /** A status that says by itself what is wrong. */
    public static Problem of(HttpStatus status) {
        return new Problem(
                status,
                status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                status.getReasonPhrase() + ".",
                "Check the request.");
    }

    /** An assertion of another service that was refused. */
    public static Problem badAssertion(String reason) {
        return new Problem(
                HttpStatus.UNAUTHORIZED,
                "bad-assertion",
                "The assertion was refused, because " + reason + ".",
                "Give all services of this Waymark the same secret (waymark.assertion.secret) and the right time.");
    }

    /** Writes it as the whole answer. */
    public void write(HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("code", code);
        body.put("remedy", remedy);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE, equals(BAD_TOKEN) ? "Bearer error=\"invalid_token\"" : "Bearer");
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(TextJson.write(body).getBytes(StandardCharsets.UTF_8));
    }
}

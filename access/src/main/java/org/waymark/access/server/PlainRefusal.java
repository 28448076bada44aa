package org.waymark.access.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.waymark.access.signin.Problem;

/**
 * What is answered where not even the error page could be: an address that cannot be read, such as one with
 * {@code ..%2f}, reaches no application. A page for a browser, problem details for everybody else.
 */
public final class PlainRefusal extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainRefusal.class);

    private static final String PAGE = page();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        boolean mine = status != null && status.isError() && response.getContentWritten() == 0;
        if (status == null || !mine || !response.setErrorReported()) {
            return;
        }
        try {
            if (readsPages(request)) {
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
                response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
            } else {
                Problem.of(status).write(response);
            }
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The caller was gone before it was refused", e);
        }
    }

    private static boolean readsPages(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String page() {
        try (@Nullable InputStream page = PlainRefusal.class.getResourceAsStream("refusal.html")) {
            if (page == null) {
                throw new IllegalStateException("refusal.html is missing beside " + PlainRefusal.class);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

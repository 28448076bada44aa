package org.waymark.queryside.page.about;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.access.signin.Problem;

/**
 * What is answered when no controller did: a page to a person, problem details to a program. In place of Spring Boot's
 * own, which knows neither our frame nor RFC 9457.
 */
@Controller
public final class ErrorPages implements ErrorController {

    private final MessageSource words;

    public ErrorPages(MessageSource words) {
        this.words = words;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = status(request);
        ErrorKind kind = ErrorKind.of(status, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE)));
        if (isProgram(request)) {
            problem(status, kind).write(response);
            return null;
        }
        return new ModelAndView("error/error", Map.of("kind", kind.word()), status);
    }

    private Problem problem(HttpStatus status, ErrorKind kind) {
        String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(status, code, text(kind, "program"), text(kind, "program.next"));
    }

    private String text(ErrorKind kind, String part) {
        return words.getMessage("error." + kind.word() + "." + part, null, Locale.US);
    }

    /** Opened by hand, the address of the error page is as empty as any other. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    /** Programs are known by the address they call, or by asking for JSON and for no page. */
    private static boolean isProgram(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.startsWith("/api/") || path.startsWith("/actuator/") || asksForJson(request);
    }

    private static boolean asksForJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && !accept.contains(MediaType.TEXT_HTML_VALUE)
                && List.of(accept.split(",")).stream().anyMatch(type -> type.contains("json"));
    }
}

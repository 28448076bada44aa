package org.waymark.commandside.service;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.signin.Problem;

/** What is answered when no controller did, in the form of RFC 9457 as everything else here. */
@RestController
final class ErrorProblems implements ErrorController {

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        problem(status).write(response);
    }

    private static Problem problem(HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return Problem.AWAY;
        }
        return status.is5xxServerError() ? Problem.OUR_FAULT : Problem.of(status);
    }
}

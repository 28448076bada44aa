package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.waymark.access.draft.FormAddress;
import org.waymark.access.rule.EndpointTable;

/** An address that no line of the endpoint table speaks of: every address there is has one, so this is none. */
final class NothingThere {

    private NothingThere() {}

    static boolean is(HttpServletRequest request) {
        return EndpointTable.roleFor(HttpMethod.valueOf(request.getMethod()), FormAddress.path(request))
                .isEmpty();
    }

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Caller.isProgram(request)) {
            Problem.NO_RULE.write(response);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }
}

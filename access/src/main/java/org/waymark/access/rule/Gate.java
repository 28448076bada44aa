package org.waymark.access.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.ServletRequestPathUtils;
import org.waymark.access.AccessProperties.OpenReading;
import org.waymark.access.CurrentActor;

/** Lets a request through or not, by the {@link EndpointTable}. */
public final class Gate implements AuthorizationManager<RequestAuthorizationContext> {

    private final OpenReading openReading;

    public Gate(OpenReading openReading) {
        this.openReading = openReading;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        var request = context.getRequest();
        boolean granted = EndpointTable.roleFor(HttpMethod.valueOf(request.getMethod()), path(request))
                .filter(role -> admits(role, principal(caller.get())) || (role == Role.READER && isOpen(request)))
                .isPresent();
        return new AuthorizationDecision(granted);
    }

    private boolean isOpen(HttpServletRequest request) {
        return switch (openReading) {
            case NONE -> false;
            case LOOPBACK -> ThisMachine.sent(request);
        };
    }

    /**
     * Whether somebody may call an address, asked without a request of theirs: whoever reads by something they made, such
     * as a calendar's secret address, reads what they may read today.
     */
    public boolean lets(CurrentActor actor, HttpMethod method, String path) {
        return EndpointTable.roleFor(method, path)
                .filter(role -> admits(role, actor))
                .isPresent();
    }

    private static boolean admits(Role role, @Nullable Object principal) {
        return switch (role) {
            case ANYONE -> true;
            case READER, SIGNED_IN -> principal instanceof CurrentActor;
        };
    }

    private static @Nullable Object principal(@Nullable Authentication caller) {
        return caller == null ? null : caller.getPrincipal();
    }

    /** Parsed as Spring MVC parses it, so that both mean the same address. */
    private static String path(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication().value();
    }
}

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
                .map(role -> switch (role) {
                    case ANYONE -> true;
                    case READER -> isOpen(request) || isSignedIn(caller.get());
                    case SIGNED_IN -> isSignedIn(caller.get());
                })
                .orElse(false);
        return new AuthorizationDecision(granted);
    }

    private boolean isOpen(HttpServletRequest request) {
        return switch (openReading) {
            case NONE -> false;
            case LOOPBACK -> ThisMachine.sent(request);
        };
    }

    private static boolean isSignedIn(@Nullable Authentication caller) {
        return caller != null && caller.getPrincipal() instanceof CurrentActor;
    }

    /** Parsed as Spring MVC parses it, so that both mean the same address. */
    private static String path(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication().value();
    }
}

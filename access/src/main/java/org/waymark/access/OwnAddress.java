package org.waymark.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * How addresses begin that leave the house: in links to hand over and in calendars. A request may claim any host, so its
 * claim is followed only where it leads to ourselves.
 */
public final class OwnAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private OwnAddress() {}

    /** The address that the operator set, or this machine's; only the path where neither is known. No slash at its end. */
    public static String of(AccessProperties properties, HttpServletRequest request) {
        String given = properties.address();
        if (given != null) {
            return given.replaceAll("/+$", "");
        }
        return THIS_MACHINE.contains(request.getServerName())
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : request.getContextPath();
    }
}

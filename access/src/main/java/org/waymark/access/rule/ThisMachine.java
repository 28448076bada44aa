package org.waymark.access.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a request comes straight from a program on this machine. Three things together: the socket's other
 * end is loopback, no proxy has passed it on, and it was addressed to this machine by name, because a web page
 * elsewhere can point its own host name at 127.0.0.1 (DNS rebinding).
 */
public final class ThisMachine {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final List<String> PASSED_ON =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private ThisMachine() {}

    public static boolean sent(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null)
                && isNamed(hostName(request.getHeader("Host")));
    }

    /** Whether that is what this machine is called, whatever else it may be called too. */
    static boolean isNamed(String host) {
        return OWN_NAMES.contains(host);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The name without the port; an IPv6 address keeps its brackets. */
    static String hostName(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}

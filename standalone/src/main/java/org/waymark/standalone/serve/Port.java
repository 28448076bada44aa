package org.waymark.standalone.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.SaidPlainly;

/** Asks for a port before anything else is done: a start that cannot answer must not leave a new data folder behind. */
final class Port {

    private static final int ANY = 0;

    private Port() {}

    static void requireFree(String address, int port) {
        if (!canAnswer(address, port) && canAnswer(address, ANY)) {
            throw taken(port, null);
        }
    }

    /** Whether the address can be answered at; where not even any port can, the start itself says why. */
    private static boolean canAnswer(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static SaidPlainly taken(int port, @Nullable Exception cause) {
        String message =
                "Port " + port + " is taken by another program. Stop that one, or choose another: --port " + (port + 1);
        return cause == null ? new SaidPlainly(message) : new SaidPlainly(message, cause);
    }
}

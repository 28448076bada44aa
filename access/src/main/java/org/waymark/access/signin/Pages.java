package org.waymark.access.signin;

import java.util.Set;

/** The pages of this module that anybody can open. */
final class Pages {

    static final String SIGN_IN = "/sign-in";

    private static final Set<String> OPEN = Set.of(SIGN_IN, "/first-account", "/join", "/reset-password");

    private Pages() {}

    static boolean isOpen(String path) {
        return OPEN.contains(path);
    }
}

package org.waymark.access.link;

import java.time.Instant;

/** How the operator learns the link that makes the first account: the program that starts Waymark decides. */
public interface FirstAccountNotice {

    /**
     * Called once the application is ready and there is no account yet; the link of an earlier start is void now.
     *
     * @param path path and query below the address Waymark answers at, such as {@code /first-account?key=...}
     * @param expires when the link stops working
     */
    void announce(String path, Instant expires);

    /** Called when there is an account, at start or just made: whatever still shows a link can go. */
    void settled();
}

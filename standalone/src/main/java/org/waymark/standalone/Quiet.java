package org.waymark.standalone;

/** Keeps libraries from contacting their makers. Must run before their classes are loaded. */
public final class Quiet {

    private Quiet() {}

    /** Switches off the update check and the console advertisement of Axon Framework. */
    public static void please() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}

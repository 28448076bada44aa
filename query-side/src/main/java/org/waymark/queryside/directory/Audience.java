package org.waymark.queryside.directory;

import org.waymark.access.CurrentActor;

/** Who reads an answer. Open readers get ids and organisations, never names of persons nor free text. */
public enum Audience {
    OPEN,
    SIGNED_IN;

    /** The audience of the request on this thread. */
    public static Audience current() {
        return CurrentActor.signedIn().isPresent() ? SIGNED_IN : OPEN;
    }
}

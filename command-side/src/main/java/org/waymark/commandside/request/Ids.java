package org.waymark.commandside.request;

/** Where new ids come from. Only this edge asks: what is decided behind it never makes one up. */
@FunctionalInterface
public interface Ids {

    /** An id that nobody has had before; later ones sort later. */
    String next();
}

package org.waymark.queryside.page;

/** There is no such page: an id that nothing on the log bears, at least not yet. */
public final class NotHere extends RuntimeException {

    /** @param what said on the page, such as {@code partnership} */
    public NotHere(String what) {
        super(what);
    }
}

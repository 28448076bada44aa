package org.waymark.queryside.page;

import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows besides the page itself.
 *
 * @param signedIn name of who is signed in, for the screen only
 * @param basis what the page was computed from; absent on pages that compute nothing
 */
public record Site(@Nullable String signedIn, @Nullable BasisLine basis) {

    /** The same frame with a basis in its foot. */
    public Site on(BasisLine line) {
        return new Site(signedIn, line);
    }
}

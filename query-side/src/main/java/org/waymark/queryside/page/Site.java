package org.waymark.queryside.page;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What the frame of a page shows besides the page itself.
 *
 * @param signedIn name of who is signed in, for the screen only
 * @param basis what the page was computed from; absent on pages that compute nothing
 * @param risks dangers of the log that its operator accepted, which every page says; absent where there are none
 */
public record Site(
        @Nullable String signedIn,
        @Nullable BasisLine basis,
        @Nullable String risks) {

    private static final String ATTRIBUTE = "site";

    /** Says in the foot of a page what it was computed from. */
    public static void on(Model model, BasisLine basis) {
        var site = (Site) model.getAttribute(ATTRIBUTE);
        model.addAttribute(
                ATTRIBUTE, new Site(site == null ? null : site.signedIn, basis, site == null ? null : site.risks));
    }
}

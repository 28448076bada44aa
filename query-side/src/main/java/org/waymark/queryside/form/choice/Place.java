package org.waymark.queryside.form.choice;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;

/**
 * Where something is recorded: on a partnership, on a community, or on neither.
 *
 * @param partnership id; absent on a community's own forms
 * @param community id of the community, or of the one that follows the partnership; absent when there is none
 * @param name what people call the place
 */
public record Place(@Nullable String partnership, @Nullable String community, String name) {

    /** The page to which its forms lead back. */
    public String home() {
        if (partnership != null) {
            return Address.partnership(partnership);
        }
        return community == null ? "/" : Address.community(community);
    }

    /** Where its forms are. */
    public String forms() {
        return (home().equals("/") || (partnership == null && community == null) ? "/people" : home()) + "/record";
    }
}

package org.waymark.queryside.form.choice;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;

/**
 * Where something is recorded: on a partnership, on a community, or in the directory.
 *
 * @param partnership id; absent on a community's own forms
 * @param community id of the community, or of the one that follows the partnership; absent when there is none
 * @param someone the person or organization whose entries it is about; absent everywhere else
 * @param name what people call the place
 */
public record Place(
        @Nullable String partnership,
        @Nullable String community,
        @Nullable Home someone,
        String name) {

    /** A partnership, a community, or the directory as a whole. */
    public Place(@Nullable String partnership, @Nullable String community, String name) {
        this(partnership, community, null, name);
    }

    /** A person or an organization. */
    public static Place of(Home someone, String name) {
        return new Place(null, null, someone, name);
    }

    /** The page to which its forms lead back. */
    public String home() {
        if (partnership != null) {
            return Address.partnership(partnership);
        }
        if (community != null) {
            return Address.community(community);
        }
        return someone == null ? "/" : someone.address();
    }

    /** Where its forms are. */
    public String forms() {
        return (partnership == null && community == null ? "/people" : home()) + "/record";
    }
}

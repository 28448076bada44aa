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
 * @param directory whether it is the directory as a whole
 * @param name what people call the place
 */
public record Place(
        @Nullable String partnership,
        @Nullable String community,
        @Nullable Home someone,
        boolean directory,
        String name) {

    /** A partnership or a community; neither, before the first community is there. */
    public Place(@Nullable String partnership, @Nullable String community, String name) {
        this(partnership, community, null, false, name);
    }

    /** All people and organizations. */
    public static Place directory(String name) {
        return new Place(null, null, null, true, name);
    }

    /** A person or an organization. */
    public static Place of(Home someone, String name) {
        return new Place(null, null, someone, false, name);
    }

    /** The page to which its forms lead back. */
    public String home() {
        if (partnership != null) {
            return Address.partnership(partnership);
        }
        if (community != null) {
            return Address.community(community);
        }
        if (directory) {
            return "/people";
        }
        return someone == null ? "/" : someone.address();
    }

    /** Where its forms are. */
    public String forms() {
        return (partnership == null && community == null ? "/people" : home()) + "/record";
    }
}

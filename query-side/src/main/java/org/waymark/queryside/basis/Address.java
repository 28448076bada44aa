package org.waymark.queryside.basis;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Addresses of pages. Ids are whatever was recorded, so each is encoded before it stands in one. */
public final class Address {

    private Address() {}

    /** The page of a partnership. */
    public static String partnership(String id) {
        return "/partnerships/" + segment(id);
    }

    /** The page of an entry of a partnership. */
    public static String entry(String partnership, String entry) {
        return partnership(partnership) + "/entries/" + segment(entry);
    }

    /** The board of a community. */
    public static String community(String id) {
        return "/communities/" + segment(id);
    }

    /** The page of a rubric's version. */
    public static String rubric(String id, int version) {
        return "/rubrics/" + segment(id) + "/" + version;
    }

    /** An id as a part of a path. */
    public static String segment(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }
}

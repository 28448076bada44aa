package org.waymark.queryside.basis;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Addresses of pages. Ids are whatever was recorded, so each is encoded before it stands in one. */
public final class Address {

    private static final Pattern ENTRY =
            Pattern.compile("/(partnerships|communities|people|organizations)/[^/?#]+/entries/[^/?#]+");

    private Address() {}

    /** The page of a partnership. */
    public static String partnership(String id) {
        return "/partnerships/" + segment(id);
    }

    /** The board of a community. */
    public static String community(String id) {
        return "/communities/" + segment(id);
    }

    /** The page of a person. */
    public static String person(String id) {
        return "/people/" + segment(id);
    }

    /** The page of an organization. */
    public static String organization(String id) {
        return "/organizations/" + segment(id);
    }

    /** The page of a rubric's version: names are unique within a community only, digests everywhere. */
    public static String rubric(String digest) {
        return "/rubrics/" + segment(digest);
    }

    /** Whether a link that stands in an entry leads to another entry of this log; it then needs no host. */
    public static boolean isEntry(String link) {
        return ENTRY.matcher(link).matches();
    }

    /** An id as the value of a parameter. */
    public static String parameter(String id) {
        return UriUtils.encodeQueryParam(id, StandardCharsets.UTF_8).replace("+", "%2B");
    }

    /** An id as a part of a path. */
    public static String segment(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }
}

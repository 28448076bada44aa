package org.waymark.queryside.basis;

import java.util.Arrays;

/** What entries stand on, and where its pages are: one way to name a partnership or a community wherever both will do. */
public record Home(Kind kind, String id) {

    /** The address of an entry of a partnership, as a pattern. */
    public static final String ENTRY_OF_PARTNERSHIP = "/partnerships/{id}/entries/{entry}";

    /** The address of an entry of a community, as a pattern. */
    public static final String ENTRY_OF_COMMUNITY = "/communities/{id}/entries/{entry}";

    /** Each kind with the beginning of its addresses. */
    public enum Kind {
        PARTNERSHIP("/partnerships/"),
        COMMUNITY("/communities/");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    /** A partnership. */
    public static Home partnership(String id) {
        return new Home(Kind.PARTNERSHIP, id);
    }

    /** A community. */
    public static Home community(String id) {
        return new Home(Kind.COMMUNITY, id);
    }

    /** The one whose address a request asks for; its id comes decoded. */
    public static Home at(String path, String id) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> path.startsWith(each.path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entries stand at " + path));
        return new Home(kind, id);
    }

    /** What it is called in a message, such as {@code partnership}. */
    public String word() {
        return switch (kind) {
            case PARTNERSHIP -> "partnership";
            case COMMUNITY -> "community";
        };
    }

    /** Its page. */
    public String address() {
        return kind.path + Address.segment(id);
    }

    /** The list of its entries. */
    public String entries() {
        return address() + "/entries";
    }

    /** The page of one of them. */
    public String entry(String entry) {
        return entries() + "/" + Address.segment(entry);
    }

    /** Its form for a command. */
    public String record(String command) {
        return address() + "/record/" + command;
    }
}

package org.waymark.queryside.basis;

import java.util.Arrays;

/**
 * What entries stand on, and where its pages are: one way to name a partnership, a community, a person or an organization
 * wherever any of them will do.
 */
public record Home(Kind kind, String id) {

    /** The address of an entry of a partnership, as a pattern. */
    public static final String ENTRY_OF_PARTNERSHIP = "/partnerships/{id}/entries/{entry}";

    /** The address of an entry of a community, as a pattern. */
    public static final String ENTRY_OF_COMMUNITY = "/communities/{id}/entries/{entry}";

    /** The address of an entry of a person, as a pattern. */
    public static final String ENTRY_OF_PERSON = "/people/{id}/entries/{entry}";

    /** The address of an entry of an organization, as a pattern. */
    public static final String ENTRY_OF_ORGANIZATION = "/organizations/{id}/entries/{entry}";

    /** Each kind with the beginning of its addresses and of its streams, and the field of a command that names one. */
    public enum Kind {
        PARTNERSHIP("/partnerships/", "partnership", "partnership"),
        COMMUNITY("/communities/", "community", "community"),
        PERSON("/people/", "person", "person"),
        ORGANIZATION("/organizations/", "organisation", "org");

        private final String path;
        private final String stream;
        private final String field;

        Kind(String path, String stream, String field) {
            this.path = path;
            this.stream = stream;
            this.field = field;
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

    /** A person. */
    public static Home person(String id) {
        return new Home(Kind.PERSON, id);
    }

    /** An organization. */
    public static Home organization(String id) {
        return new Home(Kind.ORGANIZATION, id);
    }

    /** The one whose address a request asks for; its id comes decoded. */
    public static Home at(String path, String id) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> path.startsWith(each.path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entries stand at " + path));
        return new Home(kind, id);
    }

    /** Whether it stands in the directory, which no rubric judges and where new entries have forms of their own. */
    public boolean inDirectory() {
        return switch (kind) {
            case PARTNERSHIP, COMMUNITY -> false;
            case PERSON, ORGANIZATION -> true;
        };
    }

    /** What it is called in a message, such as {@code partnership}. */
    public String word() {
        return kind.stream;
    }

    /** The stream of the log that its entries stand on. */
    public String stream() {
        return kind.stream + ":" + id;
    }

    /** The field in which a command names it. */
    public String field() {
        return kind.field;
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

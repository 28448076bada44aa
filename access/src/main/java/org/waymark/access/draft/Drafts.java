package org.waymark.access.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The drafts of the person behind a request. A draft belongs to a form, and a form is known by the path of its GET
 * address (without the query): {@code /partnerships/p-1/meetings/new}. A form whose POST goes to another path names
 * itself in a hidden field {@value #FORM_FIELD}; without that field the {@code Referer} tells, then the POST path.
 */
public interface Drafts {

    /** Hidden form field with the path of the form's own page. */
    String FORM_FIELD = "_form";

    /** Hidden field with the id under which this opening of the form is recorded, where it has one. */
    String COMMAND_FIELD = "_command";

    /**
     * For the handler that shows an empty form (GET): what to fill it with, if anything was kept for this path.
     * It stays kept, for a reload, until {@link #clear} or until it is a day old.
     */
    Optional<Draft> find(HttpServletRequest formPage);

    /**
     * For a POST of somebody signed in that cannot be taken now although nothing is wrong with it: keeps what was sent
     * for the form's page. False when it is too much to keep.
     */
    boolean keep(HttpServletRequest formPost);

    /** For the handler of the POST, once the entry is recorded: the draft of that form has done its work. */
    void clear(HttpServletRequest formPost);
}

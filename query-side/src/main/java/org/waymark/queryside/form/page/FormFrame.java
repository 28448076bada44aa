package org.waymark.queryside.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.form.choice.Place;

/**
 * What surrounds the fields of any form.
 *
 * @param crumbs the way here, without the page itself
 * @param path of the form's own page; it is posted to the same path
 * @param commandId minted when the form was first shown
 * @param seen position from which the page was made; null when it looked at nothing
 * @param submit label of the button
 * @param today the latest day that can have happened
 */
public record FormFrame(
        String title,
        Place place,
        List<Crumb> crumbs,
        String path,
        UUID commandId,
        @Nullable Long seen,
        String submit,
        String today,
        @Nullable FormNotice notice) {

    /** One step of the way here. */
    public record Crumb(String label, String href) {}

    /** Whether what it would change can be asked: stages hang on partnerships and communities alone. */
    public boolean previews() {
        return place.partnership() != null || place.community() != null;
    }

    /** The same page with news above the form. */
    public FormFrame with(@Nullable FormNotice news) {
        return new FormFrame(title, place, crumbs, path, commandId, seen, submit, today, news);
    }

    /** The same page under the id of an earlier opening of it. */
    public FormFrame under(UUID earlier) {
        return new FormFrame(title, place, crumbs, path, earlier, seen, submit, today, notice);
    }

    /** The same page one step further from home. */
    public FormFrame through(Crumb crumb) {
        List<Crumb> longer = new ArrayList<>(crumbs);
        longer.add(crumb);
        return new FormFrame(title, place, longer, path, commandId, seen, submit, today, notice);
    }

    /** The same page, made from what stood at a position of the log. */
    public FormFrame seeing(long position) {
        return new FormFrame(title, place, crumbs, path, commandId, position, submit, today, notice);
    }
}

package org.waymark.queryside.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.ClockException;
import org.waymark.registry.Defect;

/** Which page of a long list is asked for, as a reader typed it. */
public final class ListPage {
    private static final int MOST_DIGITS = 6;

    private ListPage() {}

    /** From 1; the first where none is given. */
    public static int of(@Nullable String page) {
        if (page == null || page.isBlank()) {
            return 1;
        }
        if (!page.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}")) {
            throw new ClockException(
                    ClockException.Kind.MALFORMED,
                    List.of(new Defect("page", page, "invalid", "must be the number of a page", "write it as 2")));
        }
        return Integer.parseInt(page);
    }

    /** How many pages a list makes; one even when nothing is in it. */
    public static int count(int size, int perPage) {
        return Math.max(1, (size + perPage - 1) / perPage);
    }
}

package org.waymark.queryside.page.entry;

import org.waymark.queryside.page.word.Line;

/**
 * An entry in a list.
 *
 * @param when the day it happened on, or when it was recorded for one without a day
 * @param detail what else it says
 * @param remark recorded late, corrected, voided or disputed
 * @param counts false when it is silent, which a list strikes through
 */
public record EntryItem(String entry, String title, String href, Line when, Line detail, Line remark, boolean counts) {

    /** The same on a list of several places, which says of which it is. */
    public EntryItem of(String place) {
        return new EntryItem(entry, place + ": " + title, href, when, detail, remark, counts);
    }
}

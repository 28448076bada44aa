package org.waymark.queryside.page.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.entry.EntryItem;
import org.waymark.queryside.page.word.Line;

/**
 * A person or an organization, ready to be drawn.
 *
 * @param what a person or an organization, in a word
 * @param state what is said in place of the name: withheld, or erased and when; absent where it is shown
 * @param voided said where the registration is voided; absent where it stands
 * @param related where a person works, or who works at an organization
 * @param entries the newest entries about them
 * @param count how many entries there are in all
 * @param eraseHref where their texts are erased; absent for who cannot
 */
public record CardPage(
        String what,
        String name,
        String id,
        @Nullable Line state,
        @Nullable String voided,
        String relatedTitle,
        List<Line> related,
        List<EntryItem> entries,
        int count,
        String entriesHref,
        @Nullable String eraseHref) {

    public CardPage {
        related = List.copyOf(related);
        entries = List.copyOf(entries);
    }
}

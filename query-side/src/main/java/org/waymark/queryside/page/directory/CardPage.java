package org.waymark.queryside.page.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;

/**
 * A person or an organization, ready to be drawn.
 *
 * @param what a person or an organization, in a word
 * @param state what is said in place of the name: withheld, or erased and when; absent where it is shown
 * @param related where a person works, or who works at an organization
 * @param eraseHref where their texts are erased; absent for who cannot
 */
public record CardPage(
        String what,
        String name,
        String id,
        @Nullable Line state,
        String relatedTitle,
        List<Line> related,
        @Nullable String eraseHref) {

    public CardPage {
        related = List.copyOf(related);
    }
}

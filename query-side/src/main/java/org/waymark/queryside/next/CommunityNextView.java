package org.waymark.queryside.next;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.directory.PersonName;

/**
 * The next stage of each partnership of a community, and who may serve several of them.
 *
 * @param partnerships how many there are
 * @param rows those with the least effort to their next stage first, {@link NextSteps#PAGE} to a page
 * @param shared people whose word is needed in more than one partnership, those in most first
 */
public record CommunityNextView(
        String community,
        String name,
        Basis basis,
        int partnerships,
        int page,
        int pages,
        List<Row> rows,
        List<Shared> shared,
        List<String> heuristic,
        Freshness freshness) {
    public CommunityNextView {
        rows = List.copyOf(rows);
        shared = List.copyOf(shared);
    }

    /**
     * One partnership.
     *
     * @param mayBe label of the highest stage that may be held, where none is for certain
     * @param way the shortest; absent where it is in good standing in the highest stage, or ended
     * @param first the act of the least effort on it; without one, of what keeps the indicator that ends first
     * @param ends what ends first of the stage held
     */
    public record Row(
            String partnership,
            String name,
            @Nullable String stage,
            String standing,
            @Nullable String mayBe,
            NextView.@Nullable Way way,
            NextView.@Nullable Act first,
            NextView.@Nullable Keeping ends) {}

    /** Somebody who may speak, and for which partnerships. */
    public record Shared(PersonName person, List<Asked> asked) {}

    /** A clause under which a word is needed in a partnership. */
    public record Asked(String partnership, String name, String clause) {}
}

package org.waymark.queryside.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.RubricRef;

/** Communities, and the board of each. */
public interface Communities {

    /** All communities with everything known, by name. */
    List<CommunityLine> all();

    /** The board; empty when nothing is known of such a community. Throws {@code ClockException}. */
    Optional<BoardView> board(String community, Clocks clocks);

    /** People who are reviewers of a community on a day, by id. */
    List<String> reviewers(String community, LocalDate day);

    /** Every rubric version that a community published, adopted or not, in the order of publication. */
    List<RubricLine> rubrics(String community);

    /** A day in the zone of a community: what "today" means there. */
    LocalDate today(String community);

    /**
     * A published rubric version.
     *
     * @param digest of its text: another community may have published another one under this name
     * @param adopted the days from which the community goes by it, in their order; empty when it never adopted it
     */
    record RubricLine(String id, int version, String title, String digest, List<LocalDate> adopted) {

        public RubricLine {
            adopted = List.copyOf(adopted);
        }
    }

    /**
     * A community.
     *
     * @param rubric the one that counts today
     */
    record CommunityLine(
            String id, String name, ZoneId zone, int partnerships, RubricRef rubric, Instant firstRecordedAt) {}
}

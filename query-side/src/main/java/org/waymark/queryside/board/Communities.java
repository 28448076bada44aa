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

    /** A day in the zone of a community: what "today" means there. */
    LocalDate today(String community);

    /**
     * A community.
     *
     * @param rubric the one that counts today
     */
    record CommunityLine(
            String id, String name, ZoneId zone, int partnerships, RubricRef rubric, Instant firstRecordedAt) {}
}

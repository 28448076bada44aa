package org.waymark.queryside.next;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.TimelineView.IndicatorTimeline;

/**
 * What becomes of a partnership, and what would make more of it.
 *
 * @param stage the answer of the day, with its basis
 * @param to first day that the forecast no longer covers
 * @param forecast each indicator from the day on, if nothing more is recorded
 * @param ways to stages, the shortest first; none where the partnership ended
 * @param keeping what would renew each indicator of the stage held that ends, the first to end first
 * @param heuristic what of this is a rule of thumb: see {@link #HEURISTIC}
 */
public record NextView(
        String partnership,
        String name,
        StageView stage,
        LocalDate to,
        List<IndicatorTimeline> forecast,
        List<Way> ways,
        List<Keeping> keeping,
        List<String> heuristic) {

    /**
     * The effort of an act, the choice between alternatives by it, and that acts happen on the first day possible. That
     * the acts of a way bring its stage, and that none can be left out, is no rule of thumb: it was tried.
     */
    public static final List<String> HEURISTIC = List.of("effort", "choice", "day");

    public NextView {
        forecast = List.copyOf(forecast);
        ways = List.copyOf(ways);
        keeping = List.copyOf(keeping);
    }

    /**
     * The way to a stage.
     *
     * @param aim {@code back} to good standing in a stage in grace or lost, or {@code up} to another one
     * @param day on which it is reached, if all acts are recorded by then
     * @param acts by day and effort; without any one of them the stage is not reached
     * @param unknown the indicator for which no way was found, if there is one: then there are no acts
     */
    public record Way(
            String aim,
            String stage,
            String label,
            LocalDate day,
            int effort,
            List<Act> acts,
            @Nullable Ref unknown) {}

    /**
     * An indicator of the stage held that ends.
     *
     * @param until first day on which it would not hold
     * @param acts that would let it hold on that day; none where no way was found
     */
    public record Keeping(Ref indicator, LocalDate until, List<Act> acts) {}

    /** An indicator, and what people call it. */
    public record Ref(String id, String label) {}

    /**
     * Something to do and record.
     *
     * @param command that records it
     * @param on the day on which it is reckoned to have happened; it may be earlier, as long as it still counts that day
     * @param about what it must be about, in words of the vocabulary, and for words the clause
     * @param by roles in which somebody may speak, where it is somebody's word
     * @param who of those in the record
     * @param newcomers how many organizations take part in it that are no partners yet
     * @param since when a word is waited for; absent for other acts, and where nobody waits for it yet
     */
    public record Act(
            String kind,
            String command,
            int effort,
            LocalDate on,
            int times,
            List<String> about,
            List<String> by,
            List<Choice> who,
            int newcomers,
            List<Ref> indicators,
            List<String> clauses,
            @Nullable LocalDate since) {}

    /**
     * Some people, organizations or entries, of which so many are needed; the others could take the place of one.
     *
     * @param what the word for a person, an organization or an entry: one of the three lists
     */
    public record Choice(
            String what,
            int need,
            List<PersonName> people,
            List<OrganisationName> organisations,
            List<Placed> entries) {

        /** How many there are to choose from. */
        public int of() {
            return people.size() + organisations.size() + entries.size();
        }
    }
}

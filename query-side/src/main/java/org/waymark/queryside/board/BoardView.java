package org.waymark.queryside.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.queryside.partnership.Determined;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.StageStretch;
import org.waymark.queryside.partnership.StageView;

/**
 * All partnerships of a community on a day.
 *
 * @param rows by name; a page sorts and filters
 * @param coming what was adopted from a day after the one shown, in order
 */
public record BoardView(
        String community, String name, List<Row> rows, List<Coming> coming, Basis basis, Freshness freshness) {

    public BoardView {
        rows = List.copyOf(rows);
        coming = List.copyOf(coming);
    }

    /** A rubric that the community is judged by from a later day on. */
    public record Coming(LocalDate from, RubricRef rubric) {}

    /**
     * One partnership.
     *
     * @param strip stage and standing over the 5 years before the day and up to the horizon, without a gap
     * @param lapsing what the indicators are called that fail on the day of the next lapse
     * @param tallies how many indicators of each stage are met, in the order of the rubric, last stage last
     * @param determined the determinations in force that day
     */
    public record Row(
            String id,
            String name,
            PartnershipView.@Nullable Region region,
            PartnershipView.@Nullable Industry industry,
            @Nullable String stage,
            @Nullable String label,
            String standing,
            @Nullable LocalDate since,
            StageView.@Nullable NextLapse nextLapse,
            List<String> lapsing,
            StageView.@Nullable LastStage last,
            List<StageView.MayBe> mayBe,
            List<Tally> tallies,
            List<StageStretch> strip,
            @Nullable LastEntry lastEntry,
            List<Determined> determined) {

        public Row {
            lapsing = List.copyOf(lapsing);
            mayBe = List.copyOf(mayBe);
            tallies = List.copyOf(tallies);
            strip = List.copyOf(strip);
            determined = List.copyOf(determined);
        }
    }

    /** How many indicators of a stage are met that day, and how many nobody can tell of. */
    public record Tally(String stage, String label, int met, int cannotTell, int of) {}

    /** The newest entry by date that had happened by the day. */
    public record LastEntry(String entry, String fact, FuzzyDate on) {}
}

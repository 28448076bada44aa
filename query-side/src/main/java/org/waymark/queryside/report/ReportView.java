package org.waymark.queryside.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.directory.OrganisationName;

/**
 * What a community did from one day to another, both included, on the facts of one basis. What is dated too roughly to
 * lie in the period for certain is never counted in it, but beside it, as {@code maybe}.
 *
 * @param partnerships how many the community has
 * @param stages of each stage how many held it before, came, went and hold it on the last day
 * @param lapses how many times a stage was lost because its rule no longer held
 * @param doubtful of how many nobody can tell on the last day whether they hold a stage; none of them is a lapse
 * @param moves every change of stage or standing, by day
 * @param organisations those that took part, each once, whatever the number of partnerships
 * @param organisationsMaybe how many others may have taken part
 * @param determinations those made in the period, by day
 * @param drift where a determination that stands on the last day does not agree with what is computed for it
 */
public record ReportView(
        String community,
        String name,
        LocalDate from,
        LocalDate to,
        int partnerships,
        List<StageCount> stages,
        int lapses,
        int doubtful,
        List<Move> moves,
        List<Amount> meetings,
        List<Participant> organisations,
        int organisationsMaybe,
        List<Amount> contributions,
        List<Amount> measures,
        List<Determination> determinations,
        List<Drift> drift,
        Basis basis,
        Freshness freshness) {

    public ReportView {
        stages = List.copyOf(stages);
        moves = List.copyOf(moves);
        meetings = List.copyOf(meetings);
        organisations = List.copyOf(organisations);
        contributions = List.copyOf(contributions);
        measures = List.copyOf(measures);
        determinations = List.copyOf(determinations);
        drift = List.copyOf(drift);
    }

    /** The whole question, basis included, as parameters: asked with them the answer has the same bytes. */
    public String parameters() {
        Clocks pinned = Clocks.of(basis);
        Clocks known = new Clocks(null, pinned.knownAt(), null, null, pinned.rubric());
        return "?from=" + from + "&to=" + to + known.parameters().replace('?', '&');
    }

    /** {@code before + entered - left = after}: in grace a stage is still held. */
    public record StageCount(String stage, String label, int before, int entered, int left, int after) {}

    /**
     * A change of stage or standing on a day.
     *
     * @param left the stage no longer held from that day on
     * @param entered the stage held from that day on
     * @param before word of the standing until then, or {@link #CANNOT_TELL}
     * @param after word of the standing from then on, likewise
     * @param mayBeBefore the highest stage it may have held until then, where nobody can tell whether it held one
     * @param mayBeAfter the same from then on
     */
    public record Move(
            LocalDate day,
            String partnership,
            String name,
            @Nullable String left,
            @Nullable String entered,
            String before,
            String after,
            @Nullable String mayBeBefore,
            @Nullable String mayBeAfter) {

        /** In place of a standing where no stage is held for certain and one may be. */
        public static final String CANNOT_TELL = "cannot-tell";
    }

    /**
     * A number of entries and what they add up to.
     *
     * @param what a kind, or the name of a measure
     * @param unit in which {@code total} is; absent where entries are only counted
     * @param entries how many are counted
     * @param maybe how many more may belong to the period
     */
    public record Amount(
            String what, @Nullable String unit, @Nullable BigDecimal total, int entries, int maybe) {}

    /** An organization, in how many partnerships it took part, and how. */
    public record Participant(
            OrganisationName organisation, int partnerships, int meetings, int activities, int contributions) {}

    /**
     * What a body determined.
     *
     * @param stage the stage it determined; absent for none
     * @param certain whether it was made in the period for certain
     * @param pinned whether it names what it was made on; otherwise it was made outside Waymark
     * @param withdrawn whether it was withdrawn by the last day
     */
    public record Determination(
            FuzzyDate on,
            String partnership,
            String name,
            String entry,
            String body,
            @Nullable String stage,
            @Nullable String standing,
            LocalDate effective,
            @Nullable LocalDate until,
            boolean certain,
            boolean pinned,
            boolean withdrawn) {}

    /**
     * A determination that stands and says otherwise than the facts give.
     *
     * @param determined the stage it names; absent for none
     * @param held how that stage is held, as the body put it; absent where it said nothing of it
     * @param computed the stage that the facts give; absent for none
     * @param standing word of how they give it
     */
    public record Drift(
            String partnership,
            String name,
            String entry,
            String body,
            @Nullable String determined,
            @Nullable String held,
            @Nullable String computed,
            String standing) {}
}

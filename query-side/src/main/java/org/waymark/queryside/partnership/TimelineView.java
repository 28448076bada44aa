package org.waymark.queryside.partnership;

import java.time.LocalDate;
import java.util.List;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.record.EntryView;

/**
 * Progress over time. Days after that of the basis are a forecast: what holds if nothing more is recorded.
 *
 * @param from first day covered
 * @param to first day no longer covered
 * @param stages stage and standing, without a gap
 * @param indicators verdicts of each indicator, without a gap, in the order of the rubric
 * @param entries oldest first, by date and then in log order
 */
public record TimelineView(
        String partnership,
        LocalDate from,
        LocalDate to,
        List<StageStretch> stages,
        List<IndicatorTimeline> indicators,
        List<EntryView> entries,
        Basis basis,
        Freshness freshness) {

    public TimelineView {
        stages = List.copyOf(stages);
        indicators = List.copyOf(indicators);
        entries = List.copyOf(entries);
    }

    /** One indicator over time. */
    public record IndicatorTimeline(String id, String label, String stage, List<VerdictStretch> verdicts) {}
}

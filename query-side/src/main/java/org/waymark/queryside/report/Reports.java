package org.waymark.queryside.report;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;

/** Reports of communities between two days. */
public interface Reports {

    /** The report; empty when nothing of such a community is known. Throws {@code ClockException}, also for the days. */
    Optional<ReportView> report(String community, PeriodAsked period, Clocks clocks);
}

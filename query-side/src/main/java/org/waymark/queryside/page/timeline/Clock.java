package org.waymark.queryside.page.timeline;

import java.time.LocalDate;
import org.waymark.queryside.page.plot.Axis;

/**
 * The days a timeline is about.
 *
 * @param asOf the day it was asked for, drawn as the line called today
 * @param today the real day in the community's zone
 */
public record Clock(Axis axis, LocalDate asOf, LocalDate today) {

    /** Whether what follows {@code asOf} is a forecast; for a day that is past it is not. */
    public boolean forecasts() {
        return !asOf.isBefore(today);
    }

    /** Where the drawing of certain and forecast answers ends. */
    public LocalDate horizon() {
        return forecasts() ? axis.end() : axis.within(asOf);
    }
}

package org.waymark.rubric.criterion;

import org.waymark.rubric.Window;

/** What the partnership is for: its industry and its region. */
public sealed interface MandateCriterion extends Criterion {

    /**
     * The current selection of an industry.
     *
     * @param codes how many industry codes it must name
     * @param rationale whether it must say why
     */
    record IndustrySelection(int codes, boolean rationale) implements MandateCriterion {}

    /** The labor-market data behind the current selection are not older than the window. */
    record SelectionData(Window within) implements MandateCriterion {}

    /** The current region is no existing area, nor within one, or it is said why it is. */
    record OwnRegion() implements MandateCriterion {}

    /**
     * Engaged industry organisations in several counties of the current region.
     *
     * @param counties in how many, or in all of a region that has fewer
     */
    record CountySpread(int counties, IndustryEngagement engaged) implements MandateCriterion {}
}

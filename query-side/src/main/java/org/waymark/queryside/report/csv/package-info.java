/**
 * A report as rows for a spreadsheet. What people typed stands in the cells, so no cell may be taken for a formula.
 */
@NullMarked
package org.waymark.queryside.report.csv;

import org.jspecify.annotations.NullMarked;

/**
 * What a community did between two days: who moved between stages, who met, who took part, what was given and measured,
 * what was determined. Every figure is counted from facts in force, so the same basis gives the same report.
 */
@NullMarked
package org.waymark.queryside.report;

import org.jspecify.annotations.NullMarked;

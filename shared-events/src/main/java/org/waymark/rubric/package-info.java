/**
 * The rubric as data: stages, indicators, clauses, criteria and their numbers, and the file they are written in.
 * It knows how a rubric is read, checked and addressed; what a criterion means for a partnership is the stage engine's.
 */
@NullMarked
package org.waymark.rubric;

import org.jspecify.annotations.NullMarked;

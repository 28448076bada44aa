/**
 * The vocabulary: every fact that can stand in the log, one sealed interface per kind of stream, records nested in it.
 * Facts hold plain values only, so that what was written in the first year can still be read in the twentieth.
 */
@NullMarked
package org.waymark.fact;

import org.jspecify.annotations.NullMarked;

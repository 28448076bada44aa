/**
 * The algebra everything else is written in: intervals of days, sets of days, and pairs of sets (certain, possible).
 * Nothing here knows a partnership; every answer of the engine is such a set, from the beginning of time to its end.
 */
@NullMarked
package org.waymark.stage.interval;

import org.jspecify.annotations.NullMarked;

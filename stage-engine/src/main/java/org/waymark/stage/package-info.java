/**
 * The stage engine: from a partnership's facts and a rubric to its stage on every day, with the reasons.
 * Start at {@link org.waymark.stage.StageEngine}; it is pure, so the same facts always give the same answer.
 */
@NullMarked
package org.waymark.stage;

import org.jspecify.annotations.NullMarked;

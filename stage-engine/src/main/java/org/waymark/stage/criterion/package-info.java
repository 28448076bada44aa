/**
 * What each criterion of a rubric means for a partnership: one small class per question, each answering with the days
 * it holds and with the entries that decide it.
 */
@NullMarked
package org.waymark.stage.criterion;

import org.jspecify.annotations.NullMarked;

/**
 * What a rubric may ask, as data: sealed records with their numbers and no behavior, one family for each room of the
 * record. What each means for a partnership is the stage engine's; how each is written is the file reader's.
 */
@NullMarked
package org.waymark.rubric.criterion;

import org.jspecify.annotations.NullMarked;

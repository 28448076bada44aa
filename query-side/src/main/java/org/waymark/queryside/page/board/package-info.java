/**
 * The board of a community: who holds a stage, who is about to lose it. Filters and the day are plain GET parameters.
 */
@NullMarked
package org.waymark.queryside.page.board;

import org.jspecify.annotations.NullMarked;

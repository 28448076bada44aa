/**
 * A stage and its standing in words and in looks, the same on every page: the board, the partnership, why.
 */
@NullMarked
package org.waymark.queryside.page.stage;

import org.jspecify.annotations.NullMarked;

/**
 * The ways of a community's partnerships as curves and as tables. A curve is drawn as steps, because nothing is known
 * between two months.
 */
@NullMarked
package org.waymark.queryside.page.trajectory;

import org.jspecify.annotations.NullMarked;

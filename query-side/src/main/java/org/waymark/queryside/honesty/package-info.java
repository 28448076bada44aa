/**
 * How a record was kept: how long after the day entries were recorded, by whom, how exactly dated, and what became of
 * them. Shown, never judged: there is no score in it, and each number leads to its entries.
 */
@NullMarked
package org.waymark.queryside.honesty;

import org.jspecify.annotations.NullMarked;

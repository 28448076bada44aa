/**
 * Follows the log: one processor, in log order, feeds every projection and stops loudly at the first thing that does not
 * fit. Everything the query side knows comes in here.
 */
@NullMarked
package org.waymark.queryside.follow;

import org.jspecify.annotations.NullMarked;

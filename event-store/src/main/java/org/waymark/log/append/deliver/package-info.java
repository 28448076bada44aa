/**
 * From a numbered commit to a settled slot: the same commits to the same numbers, until a durable read shows who owns each.
 *
 * <p>What an unknown outcome means, and when to stop asking, is decided here and nowhere else.
 */
@NullMarked
package org.waymark.log.append.deliver;

import org.jspecify.annotations.NullMarked;

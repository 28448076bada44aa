/**
 * A replica set that exists only in memory and only in steps, under the real append protocol and the real readers.
 *
 * <p>One seed is one schedule: what happens next is drawn from it, so that a failure can be replayed.
 */
@NullMarked
package org.waymark.log.simulator;

import org.jspecify.annotations.NullMarked;

/**
 * How long the partnerships of a community took to reach the highest stage after their launch, and how long they kept it.
 * Groups of fewer than five are not shown, nor told by what is left when groups are taken from each other.
 */
@NullMarked
package org.waymark.queryside.trajectory;

import org.jspecify.annotations.NullMarked;

/**
 * Questions about the industry that was chosen and the region.
 * A new choice takes the place of the one before.
 */
@NullMarked
package org.waymark.stage.criterion.mandate;

import org.jspecify.annotations.NullMarked;

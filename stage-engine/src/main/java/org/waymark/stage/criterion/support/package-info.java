/**
 * Questions about the support team and what its members committed themselves to.
 * A member counts once, however often that member joined.
 */
@NullMarked
package org.waymark.stage.criterion.support;

import org.jspecify.annotations.NullMarked;

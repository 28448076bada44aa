/**
 * Determinations and their drift against a day-by-day reading of the sentences that define them.
 * Causes are checked by leaving out.
 */
@NullMarked
package org.waymark.stage.drift;

import org.jspecify.annotations.NullMarked;

/**
 * What bodies determined beside what the record amounts to: where the two differ, since when, and what made it so.
 * A determination is compared and never changed; it tells a judgement nothing.
 */
@NullMarked
package org.waymark.stage.drift;

import org.jspecify.annotations.NullMarked;

/**
 * The part of a record that an indicator may rest on, on some days. Whoever asks the same question of many slightly
 * different records, as "what if this entry were not there", asks it of the excerpt and gets the same answer sooner.
 */
@NullMarked
package org.waymark.stage.excerpt;

import org.jspecify.annotations.NullMarked;

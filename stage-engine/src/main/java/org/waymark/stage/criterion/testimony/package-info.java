/**
 * Questions that rest on somebody's word.
 * Whether a word counts is a matter of its role, its date and what it speaks of.
 */
@NullMarked
package org.waymark.stage.criterion.testimony;

import org.jspecify.annotations.NullMarked;

/**
 * What changed between two moments and what made the difference, in one partnership and in all of a community.
 * The engine's answers joined with the entries that they name.
 */
@NullMarked
package org.waymark.queryside.change;

import org.jspecify.annotations.NullMarked;

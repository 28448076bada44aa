/**
 * On which single entries, people and organizations the verdicts of a day rest, in one partnership and in all of a community.
 * The engine's answers, kept for as long as they stay true and joined with the entries and names that they speak of.
 */
@NullMarked
package org.waymark.queryside.bearing;

import org.jspecify.annotations.NullMarked;

/**
 * What comes to an end, and whose word is waited for: of one partnership and of a whole community, for any basis. Dates
 * are read off the judgement's intervals and off what entries say of their own last days; nothing polls for them.
 */
@NullMarked
package org.waymark.queryside.calendar;

import org.jspecify.annotations.NullMarked;

/** Calendars held against judging day by day, and against small records made by hand. */
@NullMarked
package org.waymark.queryside.calendar;

import org.jspecify.annotations.NullMarked;

/**
 * The calendar as a page, by month, and as a feed that calendar programs subscribe to by a secret address. Both say the
 * same sentences; the feed never names a person.
 */
@NullMarked
package org.waymark.queryside.page.calendar;

import org.jspecify.annotations.NullMarked;

/** Calendars held against the text of RFC 5545. */
@NullMarked
package org.waymark.queryside.ics;

import org.jspecify.annotations.NullMarked;

/**
 * Calendars as RFC 5545 writes them: lines folded, texts escaped, all-day events. It knows nothing of partnerships.
 */
@NullMarked
package org.waymark.queryside.ics;

import org.jspecify.annotations.NullMarked;

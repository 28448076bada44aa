/**
 * One partnership on one day, as known at one position: header, roster, meetings, entries, stage and timeline.
 */
@NullMarked
package org.waymark.queryside.partnership;

import org.jspecify.annotations.NullMarked;

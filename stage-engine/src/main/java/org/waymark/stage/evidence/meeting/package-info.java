/**
 * Meetings, who came to them and who was in the chair.
 * What nobody noted down is kept apart from what did not happen.
 */
@NullMarked
package org.waymark.stage.evidence.meeting;

import org.jspecify.annotations.NullMarked;

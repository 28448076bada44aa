/**
 * Which organizations take part, what they were at which time, and in what they were engaged.
 * An organization that never joined stays unclassified and counts on no side.
 */
@NullMarked
package org.waymark.stage.evidence.partner;

import org.jspecify.annotations.NullMarked;

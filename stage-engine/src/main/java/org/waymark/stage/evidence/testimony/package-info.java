/**
 * What people said about clauses, in which role, and which of it counts.
 * The last word decides where a word is required; two support-team members may stand in for a missing reviewer.
 */
@NullMarked
package org.waymark.stage.evidence.testimony;

import org.jspecify.annotations.NullMarked;

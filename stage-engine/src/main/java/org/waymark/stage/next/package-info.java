/**
 * The shortest way to a stage: the acts that bring what it lacks, found by trying them on the record. Nothing is reckoned
 * that was not judged, and of what is answered no act can be left out.
 */
@NullMarked
package org.waymark.stage.next;

import org.jspecify.annotations.NullMarked;

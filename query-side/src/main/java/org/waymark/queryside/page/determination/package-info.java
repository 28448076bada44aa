/**
 * What bodies determined, in words: on the page of a partnership, beside the proof, and for all of a community.
 * A drift is told with its first day, its length and the entries that made it.
 */
@NullMarked
package org.waymark.queryside.page.determination;

import org.jspecify.annotations.NullMarked;

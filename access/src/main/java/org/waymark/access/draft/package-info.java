/**
 * What someone typed into a form and has not recorded yet, kept for a day.
 * A form page asks {@link org.waymark.access.draft.Drafts} when it opens and clears the draft once it is recorded.
 */
@NullMarked
package org.waymark.access.draft;

import org.jspecify.annotations.NullMarked;

/**
 * The pages of a person and of an organization: who they are here, and what was recorded about them. Nothing about them is
 * judged, so their pages name no rubric.
 */
@NullMarked
package org.waymark.queryside.page.directory;

import org.jspecify.annotations.NullMarked;

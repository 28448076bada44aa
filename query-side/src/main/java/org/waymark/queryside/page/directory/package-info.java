/**
 * The pages of a person and of an organization: who they are here. Nothing about them is judged, so no page of theirs has
 * a basis.
 */
@NullMarked
package org.waymark.queryside.page.directory;

import org.jspecify.annotations.NullMarked;

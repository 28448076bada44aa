/**
 * The rules as a person would read them, and whose wording they operationalize. The quoted wording stands on one page
 * only, from a folder that a build may leave out.
 */
@NullMarked
package org.waymark.queryside.page.rubric;

import org.jspecify.annotations.NullMarked;

/**
 * The pages that say what next, of a partnership and of a community. What was tried and what is a rule of thumb is told
 * apart in words.
 */
@NullMarked
package org.waymark.queryside.page.next;

import org.jspecify.annotations.NullMarked;

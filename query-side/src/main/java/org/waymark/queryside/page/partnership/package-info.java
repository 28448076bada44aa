/**
 * The page of a partnership: where it stands, how it got there, what keeps it there, who takes part, what was recorded.
 */
@NullMarked
package org.waymark.queryside.page.partnership;

import org.jspecify.annotations.NullMarked;

/**
 * The two clocks on a page: the form that sets them, the sentence that says where they stand, the foot with the basis.
 */
@NullMarked
package org.waymark.queryside.page.clock;

import org.jspecify.annotations.NullMarked;

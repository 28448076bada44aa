/**
 * What other rules would make of a community and of a partnership, in words; and the form that asks for it. A page that is
 * not done asks again by itself.
 */
@NullMarked
package org.waymark.queryside.page.replay;

import org.jspecify.annotations.NullMarked;

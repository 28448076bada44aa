/** What the drawn timeline shows of a record, and what it leaves to the lists. */
@NullMarked
package org.waymark.queryside.page.timeline;

import org.jspecify.annotations.NullMarked;

/**
 * What waits for one person: what the partnerships on which they record still lack, what is asked of somebody, what may no
 * longer be true and what ends soon.
 */
@NullMarked
package org.waymark.queryside.today;

import org.jspecify.annotations.NullMarked;

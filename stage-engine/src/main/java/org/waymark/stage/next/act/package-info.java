/**
 * What people would do and record, as the facts that it would append: so whether it helps is tried and not guessed.
 * What is there to begin with is read off the record of one day.
 */
@NullMarked
package org.waymark.stage.next.act;

import org.jspecify.annotations.NullMarked;

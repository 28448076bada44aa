/**
 * Moving an entry that was recorded on the wrong partnership. It is voided where it stands and recorded where it belongs,
 * in one commit: neither a gap nor a double is ever read.
 */
@NullMarked
package org.waymark.queryside.form.move;

import org.jspecify.annotations.NullMarked;

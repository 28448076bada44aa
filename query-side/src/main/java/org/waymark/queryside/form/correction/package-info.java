/**
 * Correcting and voiding entries. Nothing is edited: both are further entries, with a reason that stays beside the first.
 */
@NullMarked
package org.waymark.queryside.form.correction;

import org.jspecify.annotations.NullMarked;

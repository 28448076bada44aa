/** Answers that one button gives: that something still holds. */
@NullMarked
package org.waymark.queryside.form.today;

import org.jspecify.annotations.NullMarked;

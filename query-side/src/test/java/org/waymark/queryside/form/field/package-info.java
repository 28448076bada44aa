/** What was typed, taken apart. */
@NullMarked
package org.waymark.queryside.form.field;

import org.jspecify.annotations.NullMarked;

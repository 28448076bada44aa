/**
 * The first entries of a community and of a partnership, with all that is usually known on that day in one commit.
 */
@NullMarked
package org.waymark.queryside.form.register;

import org.jspecify.annotations.NullMarked;

/** Names looked up as people write them. */
@NullMarked
package org.waymark.queryside.form.name;

import org.jspecify.annotations.NullMarked;

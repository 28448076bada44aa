/** Numbers about a record held against a plain count by hand. */
@NullMarked
package org.waymark.queryside.honesty;

import org.jspecify.annotations.NullMarked;

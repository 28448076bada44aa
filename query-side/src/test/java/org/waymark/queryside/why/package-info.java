/** Tests of why a stage holds or not, and of what would make it hold. */
@NullMarked
package org.waymark.queryside.why;

import org.jspecify.annotations.NullMarked;

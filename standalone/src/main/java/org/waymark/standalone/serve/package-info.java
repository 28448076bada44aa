/** Both sides on the embedded log, at one address. This is the only place where the two sides meet. */
@NullMarked
package org.waymark.standalone.serve;

import org.jspecify.annotations.NullMarked;

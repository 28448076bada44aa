/**
 * A whole log, wherever it is kept, as a file and back.
 *
 * <p>The file and the restoring are the log's own; here is what is typed for them.
 */
@NullMarked
package org.waymark.standalone.copy;

import org.jspecify.annotations.NullMarked;

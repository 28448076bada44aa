/**
 * A whole log as one file of lines, and a new log made of such a file.
 *
 * <p>The file is written and read as a stream, against the chain; what it looks like, {@code docs/log-format.md} says.
 */
@NullMarked
package org.waymark.log.portable;

import org.jspecify.annotations.NullMarked;

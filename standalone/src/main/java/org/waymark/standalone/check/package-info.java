/**
 * Whether a log is what it was, and the checkpoints by which that can be told.
 *
 * <p>The checking itself is the verifier's, which shares nothing with the appender.
 */
@NullMarked
package org.waymark.standalone.check;

import org.jspecify.annotations.NullMarked;

/**
 * Stored events as Axon's messages see them, and the stream that a processor reads.
 *
 * <p>The stream stops loudly at a gap or a broken chain and refuses a token of another log; it never polls past an error.
 */
@NullMarked
package org.waymark.log.axon.stream;

import org.jspecify.annotations.NullMarked;

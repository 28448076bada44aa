/**
 * A map that keeps its old versions. A decider may try what an entry would change, and a dry run may stop half-way,
 * without copying a stream's whole index.
 */
@NullMarked
package org.waymark.record.persistent;

import org.jspecify.annotations.NullMarked;

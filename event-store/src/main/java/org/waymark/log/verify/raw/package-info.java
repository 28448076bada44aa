/**
 * A stored log as it lies there, wherever that is: values as they were found, digests in hex, contents digested.
 *
 * <p>Nothing here judges; the walk does, and it is the same for every kind of storage.
 */
@NullMarked
package org.waymark.log.verify.raw;

import org.jspecify.annotations.NullMarked;

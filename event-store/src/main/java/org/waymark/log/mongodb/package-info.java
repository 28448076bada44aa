/**
 * The shared adapter: a MongoDB replica set, any number of processes, majority writes and majority reads.
 *
 * <p>One class knows the field names of commits, one the error codes, one the indexes; nothing is updated or deleted in
 * {@code commits}.
 */
@NullMarked
package org.waymark.log.mongodb;

import org.jspecify.annotations.NullMarked;

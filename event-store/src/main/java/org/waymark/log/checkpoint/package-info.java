/**
 * Signed checkpoints: how far a log had come, in a few lines that are kept outside of it.
 *
 * <p>Without one held outside, whoever owns the database can rewrite the whole chain and nobody can tell.
 */
@NullMarked
package org.waymark.log.checkpoint;

import org.jspecify.annotations.NullMarked;

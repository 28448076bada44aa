/**
 * Reading for the query side: follow commits in order, wait for a position, find what was known at an instant.
 *
 * <p>A reader checks numbers and {@code prevHash} as it goes and stops loudly at the first mismatch; it never skips.
 */
@NullMarked
package org.waymark.log.read;

import org.jspecify.annotations.NullMarked;

/**
 * Which facts exist under which stored name, what their fields are, and how they are read from and written to JSON.
 * Everything is derived from the records of {@code org.waymark.fact}, so that a new fact is described in one place.
 */
@NullMarked
package org.waymark.registry;

import org.jspecify.annotations.NullMarked;

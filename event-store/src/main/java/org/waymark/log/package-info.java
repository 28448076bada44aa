/**
 * The log as others see it: commits, events, parts, and the narrow port that a storage adapter implements.
 *
 * <p>Nothing here knows a domain event or a database; {@code docs/log-format.md} says what every byte means.
 */
@NullMarked
package org.waymark.log;

import org.jspecify.annotations.NullMarked;

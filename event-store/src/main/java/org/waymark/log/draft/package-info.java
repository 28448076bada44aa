/**
 * What a caller brings to the log and what it hears: drafts with their limits, and the outcome of an append.
 *
 * <p>Nothing here looks at a log; what can be said against a draft from itself alone is said here.
 */
@NullMarked
package org.waymark.log.draft;

import org.jspecify.annotations.NullMarked;

/**
 * The one way into the log: drafts come in, numbered and chained commits go out, many callers in one write.
 *
 * <p>It holds the append protocol for any adapter: one batch in flight, admitted and then delivered, until each caller has an answer.
 */
@NullMarked
package org.waymark.log.append;

import org.jspecify.annotations.NullMarked;

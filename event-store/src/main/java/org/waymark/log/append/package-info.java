/**
 * The one way into the log: drafts come in, numbered and chained commits go out, many callers in one write.
 *
 * <p>It holds the whole append protocol, for any adapter: who owns a slot, what an unknown outcome means, when to refuse.
 */
@NullMarked
package org.waymark.log.append;

import org.jspecify.annotations.NullMarked;

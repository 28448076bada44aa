/**
 * Where logs lie: the tables of a file, the documents of a database, the lines of an exported file, each read as it is.
 *
 * <p>Written from {@code docs/log-format.md}; what writes these places shares no code with this.
 */
@NullMarked
package org.waymark.log.verify.source;

import org.jspecify.annotations.NullMarked;

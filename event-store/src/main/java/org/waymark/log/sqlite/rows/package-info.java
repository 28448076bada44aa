/**
 * What the log keeps, as rows and back: the one place that knows the columns of its tables.
 *
 * <p>Whoever asks brings the connection and the transaction.
 */
@NullMarked
package org.waymark.log.sqlite.rows;

import org.jspecify.annotations.NullMarked;

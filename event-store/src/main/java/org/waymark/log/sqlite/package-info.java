/**
 * The embedded adapter: one SQLite file, one writer, each commit on disk before it is acknowledged.
 *
 * <p>One class knows the columns, one the error codes, one the indexes.
 */
@NullMarked
package org.waymark.log.sqlite;

import org.jspecify.annotations.NullMarked;

/**
 * {@code access.db}: one SQLite file that holds what must not be on the log, such as credentials, sessions and drafts.
 * One class per table knows its columns.
 */
@NullMarked
package org.waymark.access.sqlite;

import org.jspecify.annotations.NullMarked;

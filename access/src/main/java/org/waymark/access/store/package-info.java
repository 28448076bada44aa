/**
 * {@code access.db}: one SQLite file that holds what must not be on the log, such as credentials, sessions and drafts.
 * Every table has one small class beside the thing it stores; this package knows only connections and versions.
 */
@NullMarked
package org.waymark.access.store;

import org.jspecify.annotations.NullMarked;

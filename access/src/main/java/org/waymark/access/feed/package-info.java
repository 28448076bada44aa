/**
 * Secret addresses of calendars: a person makes one for a partnership or a community, and whoever holds it reads that
 * calendar without an account, as long as its maker may. It is shown once and only the hash of its key is stored.
 */
@NullMarked
package org.waymark.access.feed;

import org.jspecify.annotations.NullMarked;

/**
 * Sessions that survive a restart, kept in {@code access.db} under the hash of their id.
 * A session holds text only, so that reading one back can never run foreign code.
 */
@NullMarked
package org.waymark.access.session;

import org.jspecify.annotations.NullMarked;

/**
 * What an operator says about the database of a log: where it is, who asks, whom to trust, which risks are accepted.
 *
 * <p>Whatever is missing or wrong is named with field, value and remedy; a password is never shown.
 */
@NullMarked
package org.waymark.log.mongodb.settings;

import org.jspecify.annotations.NullMarked;

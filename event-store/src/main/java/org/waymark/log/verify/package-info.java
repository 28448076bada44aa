/**
 * The verifier: walks the stored bytes and names each defect by commit and field.
 *
 * <p>It shares no code and no constant with the appender, so a mistake in one is caught by the other.
 */
@NullMarked
package org.waymark.log.verify;

import org.jspecify.annotations.NullMarked;

/**
 * Who may call what: one table of endpoints and roles, and what makes a caller an open reader.
 * What the table does not name is refused.
 */
@NullMarked
package org.waymark.access.rule;

import org.jspecify.annotations.NullMarked;

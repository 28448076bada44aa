/** The assembled process: what only shows once both sides, the log and the accounts are in one place. */
@NullMarked
package org.waymark.standalone.serve;

import org.jspecify.annotations.NullMarked;

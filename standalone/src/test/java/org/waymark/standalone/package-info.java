/** The command line as people type it: what it answers, what it refuses and with which exit code. */
@NullMarked
package org.waymark.standalone;

import org.jspecify.annotations.NullMarked;

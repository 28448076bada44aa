/** The directory on a real log: who works where, and what is read again for it. */
@NullMarked
package org.waymark.queryside.directory;

import org.jspecify.annotations.NullMarked;

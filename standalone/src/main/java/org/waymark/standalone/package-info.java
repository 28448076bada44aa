/** The program people start: one file, one process, a command line. Everything it does, it does through the other modules. */
@NullMarked
package org.waymark.standalone;

import org.jspecify.annotations.NullMarked;

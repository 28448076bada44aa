/**
 * The port of the command side: send a command, learn what became of it.
 * A program in the same process calls it directly, another one over HTTP; both get the same answers.
 */
@NullMarked
package org.waymark.commandside;

import org.jspecify.annotations.NullMarked;

/**
 * The ways to answer each kind of question with yes, as acts in any amount. Whether one does is not decided here: a new
 * kind of question must say what may answer it, and is then tried.
 */
@NullMarked
package org.waymark.stage.next.move;

import org.jspecify.annotations.NullMarked;

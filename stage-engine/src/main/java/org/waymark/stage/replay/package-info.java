/**
 * Two judgements of one partnership beside one another: on which days they part, and what each parting rests on. It is
 * what a community asks before it goes by other rules, and it is as pure as the judgements are.
 */
@NullMarked
package org.waymark.stage.replay;

import org.jspecify.annotations.NullMarked;

/**
 * The stream of one community: its zone, its rubrics and adoptions, its reviewers.
 * A rubric is checked here on its way in, because a published version never changes.
 */
@NullMarked
package org.waymark.commandside.community;

import org.jspecify.annotations.NullMarked;

/**
 * Communities in trial, as deciding needs to know of them: who may record there, and what the open records may not name.
 * It reads the log itself, so that nobody records in a trial because a view is behind.
 */
@NullMarked
package org.waymark.commandside.trial;

import org.jspecify.annotations.NullMarked;

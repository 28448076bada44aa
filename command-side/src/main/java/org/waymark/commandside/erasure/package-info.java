/**
 * Erasing texts for good: the entry that tells of it is appended first, then the texts are deleted. A crash in between is
 * mended at the next start, because the log says what must be gone.
 */
@NullMarked
package org.waymark.commandside.erasure;

import org.jspecify.annotations.NullMarked;

/**
 * Answers that take longer than a reader waits: worked out once in the background, for as long as somebody goes on asking.
 * Whoever asks too early is told how far the work is.
 */
@NullMarked
package org.waymark.queryside.working;

import org.jspecify.annotations.NullMarked;

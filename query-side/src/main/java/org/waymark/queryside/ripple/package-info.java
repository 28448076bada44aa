/**
 * What would move, had some facts been recorded too: every partnership they touch is judged with and without them. Nothing
 * is appended; whoever is about to record sees the consequence first.
 */
@NullMarked
package org.waymark.queryside.ripple;

import org.jspecify.annotations.NullMarked;

/**
 * What all streams have in common: their ids, what stands in them, what a decision is.
 * The rules here hold for whatever kind of thing a stream is about.
 */
@NullMarked
package org.waymark.commandside.stream;

import org.jspecify.annotations.NullMarked;

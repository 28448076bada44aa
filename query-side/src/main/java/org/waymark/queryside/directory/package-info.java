/**
 * Who persons and organisations are. Names are joined when something is shown, never kept with the facts, so that an erasure is followed at once.
 */
@NullMarked
package org.waymark.queryside.directory;

import org.jspecify.annotations.NullMarked;

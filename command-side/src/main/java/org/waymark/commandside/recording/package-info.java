/**
 * One unit of work: any number of commands, on any number of streams, in one commit or none.
 * This is where deciders meet the log; everything about locks, caches and dry runs is here.
 */
@NullMarked
package org.waymark.commandside.recording;

import org.jspecify.annotations.NullMarked;

/**
 * The pure fold: which facts are in force after corrections and voids, and which state each start, end and mark belongs
 * to. It knows no verdict, so that the stage engine, the deciders and the pages all stand on one reading of the log.
 */
@NullMarked
package org.waymark.record;

import org.jspecify.annotations.NullMarked;

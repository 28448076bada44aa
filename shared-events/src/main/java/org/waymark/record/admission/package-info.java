/**
 * Which new facts may be recorded after those that are. Deciders, the judge and the import all ask here, so that a file
 * that was judged can be imported and what was recorded can be judged.
 */
@NullMarked
package org.waymark.record.admission;

import org.jspecify.annotations.NullMarked;

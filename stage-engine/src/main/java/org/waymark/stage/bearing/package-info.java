/**
 * What a verdict rests on: the single entries, people and organisations without which an indicator or the stage of a day
 * would be another. Whoever checks a record by samples begins with these.
 */
@NullMarked
package org.waymark.stage.bearing;

import org.jspecify.annotations.NullMarked;

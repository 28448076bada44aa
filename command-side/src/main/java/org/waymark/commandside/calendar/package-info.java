/**
 * What day it is where a community is, and which facts may not be recorded before they happened. Only what people record
 * now is held to it: case files and imports tell of other days.
 */
@NullMarked
package org.waymark.commandside.calendar;

import org.jspecify.annotations.NullMarked;

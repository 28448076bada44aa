/**
 * What bodies determined beside what the record amounts to, in one partnership and in all of a community.
 * The engine's drifts joined with the entries that made them; nothing here changes a determination.
 */
@NullMarked
package org.waymark.queryside.determination;

import org.jspecify.annotations.NullMarked;

/**
 * Rules of the house that a reader could check by eye, checked by test instead. Each begins with what it guards
 * against.
 */
@NullMarked
package org.waymark.standalone.house;

import org.jspecify.annotations.NullMarked;

/**
 * How one entry is shown as data, whatever fact it is: its fields with names joined, and what later entries did to it.
 * Everything is derived from the registry, so that a new fact needs no line here.
 */
@NullMarked
package org.waymark.queryside.record;

import org.jspecify.annotations.NullMarked;

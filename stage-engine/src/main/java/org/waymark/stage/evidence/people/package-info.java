/**
 * Who coordinates, champions and supports a partnership, and what they did to show it.
 * Each is known by the chains of facts that began and ended it.
 */
@NullMarked
package org.waymark.stage.evidence.people;

import org.jspecify.annotations.NullMarked;

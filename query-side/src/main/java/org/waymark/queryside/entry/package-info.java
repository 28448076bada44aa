/**
 * Entries wherever they stand: pages and forms of an entry ask here, and are the same on a partnership, on a community and
 * in the directory. Nothing in it knows a kind of fact.
 */
@NullMarked
package org.waymark.queryside.entry;

import org.jspecify.annotations.NullMarked;

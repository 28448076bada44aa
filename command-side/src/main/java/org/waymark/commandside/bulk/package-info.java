/**
 * The side door for history: many facts per commit, through the same deciders as everything else.
 * An import that could skip a rule would make a record that nobody could have made by hand.
 */
@NullMarked
package org.waymark.commandside.bulk;

import org.jspecify.annotations.NullMarked;

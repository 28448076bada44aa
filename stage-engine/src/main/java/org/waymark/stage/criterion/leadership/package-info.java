/**
 * Questions about who coordinates and who leads.
 * Each answers with the days on which it holds and the people and entries by which it does.
 */
@NullMarked
package org.waymark.stage.criterion.leadership;

import org.jspecify.annotations.NullMarked;

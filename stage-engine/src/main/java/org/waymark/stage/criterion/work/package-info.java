/**
 * Questions about plans, priorities, actions, activities and results.
 * Each looks at what is current on a day, not at what was ever recorded.
 */
@NullMarked
package org.waymark.stage.criterion.work;

import org.jspecify.annotations.NullMarked;

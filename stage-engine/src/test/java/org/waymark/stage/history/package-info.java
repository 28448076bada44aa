/**
 * Histories drawn by lot for the tests of the engine: pieces of what partnerships do, put together, mutated and amended.
 * Purely uniform facts would never meet the indicators that ask for a year of work by many.
 */
@NullMarked
package org.waymark.stage.history;

import org.jspecify.annotations.NullMarked;

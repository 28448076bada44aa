/**
 * Why an answer is what it is, as data: stage, indicator, clause, the entries that count and those that nearly did.
 * Reasons are types with their numbers; only the pages and the command line turn them into words.
 */
@NullMarked
package org.waymark.stage.explanation;

import org.jspecify.annotations.NullMarked;

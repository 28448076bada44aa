/**
 * A second reading of the rules, day by day and as slow as it likes, that shares only the facts and the reader of case files
 * with the engine. Where the two differ, one of them misread a sentence.
 */
@NullMarked
package org.waymark.stage.naive;

import org.jspecify.annotations.NullMarked;

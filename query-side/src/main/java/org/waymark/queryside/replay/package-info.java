/**
 * What other rules would make of all history: a draft or a published rubric judges every partnership of a community beside
 * the one it goes by. Nothing is appended by it; what it works out is held in memory for a while, and lost by a restart.
 */
@NullMarked
package org.waymark.queryside.replay;

import org.jspecify.annotations.NullMarked;

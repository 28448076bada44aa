/**
 * Tells the sample: hand-written stories and, from a seed, the routine around them make the committed case files. The
 * same stories give the same bytes, and a test holds the files and the stages that they tell to the stories.
 */
@NullMarked
package org.waymark.standalone.sample;

import org.jspecify.annotations.NullMarked;

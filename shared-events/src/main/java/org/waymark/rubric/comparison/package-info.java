/**
 * Two rubrics beside one another: what the text of one asks otherwise than that of the other. Whom that moves is the
 * stage engine's to say.
 */
@NullMarked
package org.waymark.rubric.comparison;

import org.jspecify.annotations.NullMarked;

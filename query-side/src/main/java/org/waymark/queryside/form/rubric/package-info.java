/**
 * Rubrics by form: publishing a text and adopting one. What a program must send with it (name, version, SHA-256) is worked
 * out here from the text itself, so that nobody computes a digest by hand.
 */
@NullMarked
package org.waymark.queryside.form.rubric;

import org.jspecify.annotations.NullMarked;

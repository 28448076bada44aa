/**
 * Determinations about many partnerships at once: one body, one day, a reason for each, in one commit.
 * They are pinned to the very basis that the form showed.
 */
@NullMarked
package org.waymark.queryside.form.determination;

import org.jspecify.annotations.NullMarked;

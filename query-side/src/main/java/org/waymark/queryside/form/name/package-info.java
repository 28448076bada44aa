/**
 * Names as people write them: when two are the same, or a slip apart. Many typed names are looked up among many known
 * ones at once, so nothing here compares each with each.
 */
@NullMarked
package org.waymark.queryside.form.name;

import org.jspecify.annotations.NullMarked;

/**
 * What all form pages share: their frame, sending what was typed, and coming back with it when it was not recorded.
 */
@NullMarked
package org.waymark.queryside.form.page;

import org.jspecify.annotations.NullMarked;

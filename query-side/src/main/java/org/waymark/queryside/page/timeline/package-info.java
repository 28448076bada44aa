/**
 * The timeline of a partnership: stage, indicators and entries over the same days, what is forecast right of today.
 * Every row says its facts in words as well, and a table repeats the stage dates.
 */
@NullMarked
package org.waymark.queryside.page.timeline;

import org.jspecify.annotations.NullMarked;

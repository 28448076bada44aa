/**
 * The two clocks of every question, and what an answer was computed from. Only an echoed basis promises the same bytes.
 */
@NullMarked
package org.waymark.queryside.basis;

import org.jspecify.annotations.NullMarked;

/**
 * How two judgements of one partnership differ, on one day or over all days, and which entries make the difference.
 * A judgement without some entries is a judgement like any other, so whatever asks "what if" begins here.
 */
@NullMarked
package org.waymark.stage.change;

import org.jspecify.annotations.NullMarked;

/** Tests of judgements and of the rubrics behind them, over a real log. */
@NullMarked
package org.waymark.queryside.judged;

import org.jspecify.annotations.NullMarked;

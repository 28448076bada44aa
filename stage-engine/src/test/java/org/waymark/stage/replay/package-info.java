/** What a replay answers, held against judging the sample community day by day. */
@NullMarked
package org.waymark.stage.replay;

import org.jspecify.annotations.NullMarked;

/**
 * What each record amounts to under the rubrics of its community, judged once per version of the record. A judgement
 * holds for all days, past and future.
 */
@NullMarked
package org.waymark.queryside.judged;

import org.jspecify.annotations.NullMarked;

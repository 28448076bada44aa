/**
 * How long partnerships take to reach a stage, and how long they keep it, estimated from all of a group although most are
 * still under way. Pure: it takes judgements and a day, and answers steps of a curve.
 */
@NullMarked
package org.waymark.stage.trajectory;

import org.jspecify.annotations.NullMarked;

/**
 * What a partnership works on: plans, priorities, actions and activities, as they hang together.
 * An end or a mark that lost what it spoke of has no part in it.
 */
@NullMarked
package org.waymark.stage.evidence.work;

import org.jspecify.annotations.NullMarked;

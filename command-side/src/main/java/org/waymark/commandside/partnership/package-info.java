/**
 * The stream of one partnership: everything it did, and which requests to record more are refused.
 * The decider is pure; the aggregate around it only takes commands in and hands facts out.
 */
@NullMarked
package org.waymark.commandside.partnership;

import org.jspecify.annotations.NullMarked;

/**
 * The log under Axon's contracts: storage engine, event store, tokens, and what a unit of work carries to its commit.
 *
 * <p>One unit of work is one commit, appended in the commit phase; a rejection before that leaves no trace.
 */
@NullMarked
package org.waymark.log.axon;

import org.jspecify.annotations.NullMarked;

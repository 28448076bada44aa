/**
 * The log beside what people would use instead: a bare SQLite table, a bare MongoDB collection, Axon's own MongoDB
 * storage. All of them get the same events, with the same durability, in one run.
 */
@NullMarked
package org.waymark.benchmarks.log;

import org.jspecify.annotations.NullMarked;

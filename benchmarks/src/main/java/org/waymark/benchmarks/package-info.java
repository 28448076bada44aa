/**
 * Measurements, each beside the alternative and in the same run, because these machines are shared and a figure alone
 * says little. Never part of a test.
 */
@NullMarked
package org.waymark.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * The hash chain: the bytes that are hashed, and the check that one commit follows another.
 *
 * <p>The verifier must never use this package; it has its own code, written from {@code docs/log-format.md}.
 */
@NullMarked
package org.waymark.log.chain;

import org.jspecify.annotations.NullMarked;

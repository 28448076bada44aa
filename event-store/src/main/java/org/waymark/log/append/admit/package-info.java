/**
 * From a draft to a numbered commit: who may be in the next batch, with which texts, at which place in the chain.
 *
 * <p>Conditions are checked against what is durably in the log and against what the same batch adds before.
 */
@NullMarked
package org.waymark.log.append.admit;

import org.jspecify.annotations.NullMarked;

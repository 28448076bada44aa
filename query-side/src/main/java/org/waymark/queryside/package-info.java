/**
 * The query side: follows the log, keeps what is known in memory, answers questions about it. This package only puts the
 * parts together.
 */
@NullMarked
package org.waymark.queryside;

import org.jspecify.annotations.NullMarked;

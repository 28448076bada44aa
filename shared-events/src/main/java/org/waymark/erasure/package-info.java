/**
 * What is asked and what is recorded when texts are erased. It is an entry of the log's own and no fact: nothing is judged
 * by it, and a case file knows none.
 */
@NullMarked
package org.waymark.erasure;

import org.jspecify.annotations.NullMarked;

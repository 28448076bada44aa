/**
 * Case files: facts as lines of JSON, the one form in which people bring a history in, take it out and have it judged
 * offline. Reading is all or nothing, because a verdict on half a history would be a wrong one.
 */
@NullMarked
package org.waymark.casefile;

import org.jspecify.annotations.NullMarked;

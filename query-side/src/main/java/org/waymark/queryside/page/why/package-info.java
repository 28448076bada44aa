/**
 * Why a stage holds or not, in words: clause, entries, near misses, basis. The reasons come as data and are said here.
 */
@NullMarked
package org.waymark.queryside.page.why;

import org.jspecify.annotations.NullMarked;

/**
 * Why a stage holds or not, down to the entries. An explanation is data; only templates turn it into words.
 */
@NullMarked
package org.waymark.queryside.why;

import org.jspecify.annotations.NullMarked;

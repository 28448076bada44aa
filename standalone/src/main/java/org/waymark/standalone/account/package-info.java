/**
 * What an operator does for somebody's account from a console. Whoever may write to the data folder may do it; the
 * server may keep running.
 */
@NullMarked
package org.waymark.standalone.account;

import org.jspecify.annotations.NullMarked;

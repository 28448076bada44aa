/**
 * Who reads a community while it is in trial, besides the account that began it. The list can be taken back and says
 * nothing about the community's work, so it is kept with the accounts and not on the log.
 */
@NullMarked
package org.waymark.access.admission;

import org.jspecify.annotations.NullMarked;

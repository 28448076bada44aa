/**
 * People who may sign in: their account, their password and the rules for both.
 * An account's id is opaque and is all the log ever learns about the person.
 */
@NullMarked
package org.waymark.access.account;

import org.jspecify.annotations.NullMarked;

/**
 * Who is there and what they may do: accounts, sign-in, sessions, API tokens and the one table of endpoints and roles.
 * Other modules import {@link org.waymark.access.AccessConfiguration} and ask {@link org.waymark.access.CurrentActor}.
 */
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;

/**
 * The pages around an account: making one from a link, inviting others, changing the password, keys for programs.
 * The sign-in page is beside signing in.
 */
@NullMarked
package org.waymark.access.page;

import org.jspecify.annotations.NullMarked;

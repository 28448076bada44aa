/**
 * Signing in, and what happens to a request that came without: people are sent to the sign-in page, programs get a
 * problem document, and neither a password guesser nor a foreign web page gets anywhere.
 */
@NullMarked
package org.waymark.access.signin;

import org.jspecify.annotations.NullMarked;

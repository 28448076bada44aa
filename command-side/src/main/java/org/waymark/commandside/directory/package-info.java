/**
 * The streams of organisations and persons, whom partnerships share.
 * Nothing here is ever judged; names and addresses of people are erasable.
 */
@NullMarked
package org.waymark.commandside.directory;

import org.jspecify.annotations.NullMarked;

/**
 * The command API over HTTP: one controller over the registry of commands, problems as RFC 9457.
 * It turns bytes into requests and outcomes into answers; it decides nothing.
 */
@NullMarked
package org.waymark.commandside.api;

import org.jspecify.annotations.NullMarked;

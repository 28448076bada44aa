package org.waymark.log.verify;

/**
 * Something of a log that somebody kept outside of it. Only this catches a tail that was cut, or a chain that was
 * rewritten as a whole.
 */
public sealed interface Known permits KnownPlace, KnownBeginning {}

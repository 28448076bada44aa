package org.waymark.log.verify;

/**
 * A position and the hash of its commit that somebody kept outside. Only this catches a tail that was cut, or a chain
 * that was rewritten as a whole.
 */
public record KnownPlace(String logId, long position, String hash) {}

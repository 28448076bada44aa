package org.waymark.log.verify;

/** A position and the hash of its commit, as every answer echoes them. */
public record KnownPlace(String logId, long position, String hash) implements Known {}

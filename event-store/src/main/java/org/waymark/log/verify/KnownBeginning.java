package org.waymark.log.verify;

/**
 * The first commits of a log, as a checkpoint names them.
 *
 * @param hash of the last of them, or of the genesis record when there are none
 */
public record KnownBeginning(String logId, String genesisHash, long commits, String hash) implements Known {}

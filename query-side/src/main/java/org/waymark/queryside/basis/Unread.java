package org.waymark.queryside.basis;

import java.time.Instant;

/**
 * An entry that this version cannot read. No view knows of it, so every answer about the record it stands on may be wrong
 * and says so.
 *
 * @param type its stored name, which may be one that this version never heard of
 */
public record Unread(long position, String type, Instant recordedAt) {}

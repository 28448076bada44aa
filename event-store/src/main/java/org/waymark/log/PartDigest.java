package org.waymark.log;

/** What an event keeps of an erasable text: the part's id and SHA-256(salt || bytes). It outlives the text. */
public record PartDigest(String id, Digest digest) {}

package org.waymark.fact;

/**
 * Stands in a fact for personal or free text, which is kept apart so that it can be erased without breaking the hash
 * chain. Equal references name the same text; the text itself is looked up when something is shown.
 *
 * @param id opaque id of the part in the log's side store
 */
public record PartRef(String id) {}

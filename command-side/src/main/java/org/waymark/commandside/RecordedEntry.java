package org.waymark.commandside;

import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as it stands, or would stand, in the log.
 *
 * @param fact stored name of its kind
 * @param body its fields, personal texts in the clear where they were not erased
 */
public record RecordedEntry(String entry, String fact, ObjectNode body) {}

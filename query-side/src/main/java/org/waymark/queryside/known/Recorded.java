package org.waymark.queryside.known;

import org.waymark.record.Logged;

/**
 * A fact as the processor hands it to the projections.
 *
 * @param stream the stream it stands on, such as {@code person:ana}
 * @param actor opaque id of the account that recorded it
 */
public record Recorded(Logged logged, String stream, String actor) {}

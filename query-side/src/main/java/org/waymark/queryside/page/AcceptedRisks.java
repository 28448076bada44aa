package org.waymark.queryside.page;

import java.util.List;

/**
 * Dangers of the log that its operator accepted by name. Every page says them, so that nobody takes such a log for one
 * that keeps what it acknowledged.
 *
 * @param words as the setting names them; none where nothing was accepted
 */
public record AcceptedRisks(List<String> words) {

    public AcceptedRisks {
        words = List.copyOf(words);
    }
}

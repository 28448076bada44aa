package org.waymark.queryside.trial;

import java.util.List;

/**
 * A community in trial.
 *
 * @param readers who reads it, whoever began the trial first
 */
public record TrialView(String community, String name, int partnerships, List<Reader> readers) {

    public TrialView {
        readers = List.copyOf(readers);
    }

    /**
     * One account.
     *
     * @param founder whether it began the trial; it cannot be removed
     */
    public record Reader(String account, String name, boolean founder) {}
}

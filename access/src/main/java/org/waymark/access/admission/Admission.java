package org.waymark.access.admission;

import java.time.Instant;

/**
 * One account that reads a community in trial.
 *
 * @param by the account that admitted it, or {@value #OPERATOR}
 */
public record Admission(String community, String account, String by, Instant since) {

    /** Stands for whoever has the data directory at hand: no account, so it cannot be mistaken for one. */
    public static final String OPERATOR = "operator";
}

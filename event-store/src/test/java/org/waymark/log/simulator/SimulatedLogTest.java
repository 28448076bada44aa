package org.waymark.log.simulator;

import org.waymark.log.CommitLog;
import org.waymark.log.CommitLogContract;
import org.waymark.log.Genesis;

/** The contract on the simulated replica set, while nothing happens to it. */
class SimulatedLogTest extends CommitLogContract {
    @Override
    protected CommitLog newLog(Genesis genesis) {
        return SimulatedLog.calm(genesis);
    }
}

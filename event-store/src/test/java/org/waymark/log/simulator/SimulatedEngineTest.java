package org.waymark.log.simulator;

import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.axon.EventStorageEngineContract;

/** Axon's engine contract on the simulated replica set, while nothing happens to it. */
class SimulatedEngineTest extends EventStorageEngineContract {
    @Override
    protected CommitLog newLog(Genesis genesis) {
        return SimulatedLog.calm(genesis);
    }
}

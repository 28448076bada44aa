package org.waymark.log.mongodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.axon.EventStorageEngineContract;

/** Axon's engine contract on a real replica set. */
@ExtendWith(RealMongo.class)
class RealMongoEngineTest extends EventStorageEngineContract {
    @Override
    protected CommitLog newLog(Genesis genesis) {
        return RealMongo.newLog(genesis);
    }
}

package org.waymark.log.mongodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.log.CommitLog;
import org.waymark.log.CommitLogContract;
import org.waymark.log.Genesis;

/** The contract on a real replica set. */
@ExtendWith(RealMongo.class)
class RealMongoTest extends CommitLogContract {
    @Override
    protected CommitLog newLog(Genesis genesis) {
        return RealMongo.newLog(genesis);
    }
}

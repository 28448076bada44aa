package org.waymark.log.mongodb;

import com.mongodb.ConnectionString;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import org.waymark.log.CommitLog;
import org.waymark.log.CommitLogContract;
import org.waymark.log.Genesis;
import org.waymark.log.mongodb.settings.MongoSettings;

/** The contract on a real replica set, where {@value #VARIABLE} names one; nothing is accepted there that is unsafe. */
@ExtendWith(RealMongoTest.OnlyWithReplicaSet.class)
class RealMongoTest extends CommitLogContract {
    static final String VARIABLE = "WAYMARK_TEST_MONGODB_URI";

    @BeforeAll
    static void say() {
        LoggerFactory.getLogger(RealMongoTest.class).warn("Using the replica set that {} names", VARIABLE);
    }

    /** A database of its own for each test; the server is for tests, so they stay until somebody drops them. */
    @Override
    protected CommitLog newLog(Genesis genesis) {
        ConnectionString server = new ConnectionString(System.getenv(VARIABLE));
        String database = "waymark-test-" + UUID.randomUUID();
        String uri = server.getConnectionString().replaceFirst("(://[^/?]+)(/[^?]*)?", "$1/" + database);
        return Awaiting.ready(MongoLog.open(
                MongoSettings.from(Map.of("waymark.log.mongodb.uri", uri)::get),
                Clock.systemUTC(),
                () -> genesis,
                List.of()));
    }

    /** Says loudly what is not shown when there is no replica set. */
    static final class OnlyWithReplicaSet implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (System.getenv(VARIABLE) != null) {
                return ConditionEvaluationResult.enabled("there is a replica set");
            }
            String loud =
                    "THERE IS NO REAL MONGODB: " + VARIABLE + " is not set, so the adapter was run against a server in"
                            + " memory only. To run it: " + VARIABLE
                            + "=mongodb://host1,host2,host3/?replicaSet=name mvn -pl event-store test -Dtest='RealMongo*'";
            LoggerFactory.getLogger(RealMongoTest.class).warn(loud);
            return ConditionEvaluationResult.disabled(loud);
        }
    }
}

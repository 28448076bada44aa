package org.waymark.log.mongodb;

import com.mongodb.ConnectionString;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.mongodb.settings.MongoSettings;

/** A real replica set, where {@value #VARIABLE} names one; nothing is accepted there that is unsafe. Says loudly when not. */
final class RealMongo implements ExecutionCondition {
    private static final Logger LOG = LoggerFactory.getLogger(RealMongo.class);
    private static final String VARIABLE = "WAYMARK_TEST_MONGODB_URI";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (System.getenv(VARIABLE) != null) {
            LOG.warn("Using the replica set that {} names", VARIABLE);
            return ConditionEvaluationResult.enabled("there is a replica set");
        }
        String loud =
                "THERE IS NO REAL MONGODB: " + VARIABLE + " is not set, so the adapter was run against a server in"
                        + " memory only. To run it: " + VARIABLE
                        + "=mongodb://host1,host2,host3/?replicaSet=name mvn -pl event-store test -Dtest='RealMongo*'";
        LOG.warn(loud);
        return ConditionEvaluationResult.disabled(loud);
    }

    /** A log in a database of its own; the server is for tests, so they stay until somebody drops them. */
    static CommitLog newLog(Genesis genesis) {
        String uri = inDatabase(System.getenv(VARIABLE), "waymark-test-" + UUID.randomUUID());
        return Awaiting.ready(MongoLog.open(
                MongoSettings.from(Map.of("waymark.log.mongodb.uri", uri)::get),
                Clock.systemUTC(),
                () -> genesis,
                List.of()));
    }

    /** The same server and user; who names no {@code authSource} means the database of the address, which is another now. */
    static String inDatabase(String address, String database) {
        var server = new ConnectionString(address);
        String there = server.getConnectionString().replaceFirst("(://[^/?]+)(/[^?]*)?", "$1/" + database);
        var credential = server.getCredential();
        if (credential == null || there.contains("authSource=")) {
            return there;
        }
        return there + (there.contains("?") ? "&" : "?") + "authSource=" + credential.getSource();
    }
}

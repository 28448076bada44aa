package org.waymark.standalone.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Containers cannot be started here, so their files are read: every variable, port, address, name and path in them
 * exists in the services' own settings. That the reading bites is shown by files with one thing wrong.
 */
class ComposeTest {

    private final Deployment files = Deployment.here();

    @Test
    void theFilesFitTheServicesThatTheyStart() {
        assertThat(DeploymentCheck.findings(files)).isEmpty();
    }

    @Test
    void bothServicesAreThereTwiceOnThreeMembers() {
        assertThat(files.containers().keySet())
                .contains("mongo1", "mongo2", "mongo3", "command-side-1", "command-side-2")
                .contains("query-side-1", "query-side-2", "proxy");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "docker-compose.yml | WAYMARK_COMMAND_SIDES: | WAYMARK_COMMANDSIDES: | sets WAYMARK_COMMANDSIDES",
                "docker-compose.yml | WAYMARK_LOG_MONGODB_USERNAME: | WAYMARK_LOG_MONGODB_USER: | sets WAYMARK_LOG_MONGODB_USER",
                "docker-compose.yml | SERVER_FORWARD_HEADERS_STRATEGY: native | SERVER_PORT: '8080' | does not believe its proxy",
                "docker-compose.yml | http://command-side-1:8081, | http://command-side-1:8080, | the command sides of query-side-1",
                "docker-compose.yml | http://command-side-1:8081, | http://command-side:8081, | the command sides of query-side-2",
                "docker-compose.yml | http://command-side-1:8081, | command-side-1:8081, | which is no address",
                "docker-compose.yml | ,mongo3:27017 | ~~ | the members that command-side-1 asks",
                "docker-compose.yml | ?replicaSet=waymark | ?replicaSet=way | the replica set has several names",
                "docker-compose.yml | :27017/waymark | :27017/record | the database has several names",
                "docker-compose.yml | /actuator/health/liveness | /health | is asked for its health by",
                "docker-compose.yml | ~\"8081\", /actuator~ | ~\"8080\", /actuator~ | command-side-1 is asked for its health",
                "docker-compose.yml | target: query-side | target: queries | which is no target",
                "docker-compose.yml | mongo3-data:/data/db | mongo2-data:/data/db | members share a disk",
                "docker-compose.yml | --keyFile, | --noauth, | lets anybody in",
                "docker-compose.yml | read_only: true | read_only: false | may write to its file system",
                "docker-compose.yml | no-new-privileges:true | seccomp:unconfined | may gain privileges",
                "docker-compose.yml | mem_limit: 256m | cpus: 1 | proxy has no limit of memory",
                "docker-compose.yml | mongo:8.0 | mongo:latest | an image without a version",
                "docker-compose.yml | mongo-close: {condition: service_completed | mongo-shut: {condition: service_completed | which is no service",
                "docker-compose.yml | mongo-init: {condition: service_completed_successfully} | mongo-init: {condition: service_started} | waits in the wrong way",
                "docker-compose.yml | ./docker/Caddyfile: | ./docker/Proxyfile: | which is not there",
                "docker-compose.yml | ${MONGO_QUERY_PASSWORD:? | ${MONGO_QUERY_PASSWORD:-secret | MONGO_QUERY_PASSWORD has a default",
                "docker-compose.yml | ${WAYMARK_DOMAIN:? | ${WAYMARK_DOMAIN:- | compose starts while WAYMARK_DOMAIN is empty",
                "docker-compose.yml | networks: [edge, inside] | networks: [edge, data] | the proxy reaches the database",
                "docker-compose.yml | STEP: close | STEP: finish | asks for the step finish",
                "docker-compose.yml | restart: unless-stopped | restart: always | is not restarted",
                "docker-compose.yml | stop_grace_period: 60s | cpus: 1 | is killed before it has ended",
                "Dockerfile | waymark-command-side.jar | command-side.jar | does not hold /src/command-side/target",
                "Dockerfile | standalone/target/waymark.jar | standalone/target/tools.jar | does not hold /src/standalone/target/waymark.jar",
                "Dockerfile | EXPOSE 8080 | EXPOSE 8081 | query-side does not answer at 8080",
                "Dockerfile | USER 10001:10001 | USER 0:0 | programs run as root",
                "Dockerfile | 25-jre AS | 21-jre AS | a plain JRE 25",
                "Dockerfile | MaxRAMPercentage=60 | MaxRAMPercentage=95 | the heap does not fit",
                "Dockerfile | query-side,standalone -am | standalone -am | the build leaves out query-side",
                "docker/Caddyfile | command-side-2:8081 | command-side-2:8080 | what the proxy takes for command-side",
                "docker/Caddyfile | query-side-1:8080 query-side-2:8080 | query-side-1:8080 | what the proxy takes for query-side",
                "docker/Caddyfile | /api/commands/* | /commands/* | the addresses of commands",
                "docker/Caddyfile | path /actuator /actuator/* | path /actuator | the addresses that are not public",
                "docker/Caddyfile | health_uri /actuator/health | health_uri /health | by which the proxy asks",
                "docker/Caddyfile | {$WAYMARK_DOMAIN} { | waymark.example { | at another name",
                "docker/waymark.env.example | MONGO_QUERY_PASSWORD= | MONGO_QUERY_PASSWORD=waymark | gives MONGO_QUERY_PASSWORD a value",
                "docker/waymark.env.example | MONGO_QUERY_PASSWORD= | MONGO_PASSWORD= | the variables of the example",
                "docker/mongo/setup.js | ~, \"mongo3:27017\"~ | ~~ | the members that are initiated",
                "docker/mongo/setup.js | ~name: \"query-side\"~ | ~name: \"query\"~ | the users that ask",
                "docker/mongo/setup.js | ~\"waymarkReading\"~ | ~\"waymarkReader\"~ | the role waymarkReader, which there is not",
                "docker/mongo/setup.js | MONGO_QUERY_PASSWORD | QUERY_PASSWORD | the passwords that mongo-init brings",
                "docker/mongo/roles.json | ~\"find\", \"insert\", \"listIndexes\"~ | ~\"find\", \"insert\", \"update\"~ | the roles beside docs/mongodb.md",
                "docker/mongo/roles.json | access_tokens | access_keys | the rights on accounts",
                ".dockerignore | waymark.archive | archive | .dockerignore does not leave out the backup waymark.archive",
                ".gitignore | waymark.log.jsonl | *.log | .gitignore does not leave out the backup waymark.log.jsonl",
                "docs/services.md | > waymark.archive | > waymark.dump | does not leave out the backup waymark.dump",
                "docs/services.md | umask 077 | umask 022 | others may read a backup"
            })
    void oneThingWrongIsFound(String file, String there, String instead, String finding) {
        Deployment wrong = files.with(file, there, instead);

        assertThat(DeploymentCheck.findings(wrong)).anyMatch(found -> found.contains(finding));
    }

    @Test
    void theHealthCheckTellsWellFromUnwell() throws Exception {
        assertThat(healthy(200)).isEqualTo(new Ended(0, "{\"status\":\"here\"}"));
        assertThat(healthy(503)).isEqualTo(new Ended(1, "{\"status\":\"here\"}"));
    }

    @Test
    void theHealthCheckFailsWhereNobodyAnswers() throws Exception {
        HttpServer gone = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = gone.getAddress().getPort();
        gone.stop(0);

        assertThat(ask(port).code()).isEqualTo(1);
    }

    /** How a program ended, and what it printed. */
    private record Ended(int code, String printed) {}

    private static Ended healthy(int status) throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health", exchange -> {
            byte[] body = "{\"status\":\"here\"}".getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            return ask(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static Ended ask(int port) throws IOException, InterruptedException {
        var script = Repository.root().resolve("docker/healthy").toString();
        Process process = new ProcessBuilder(List.of("bash", script, String.valueOf(port), "/actuator/health"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), printed);
    }
}

package org.waymark.standalone.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.assertion.AssertionKeys;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.queryside.service.client.CommandSides;
import org.waymark.standalone.house.Deployment.Asked;
import org.waymark.standalone.house.Deployment.Container;

/** Reads the files of a deployment against the code that they start, and says what does not fit. */
final class DeploymentCheck {

    private static final Set<String> OURS = Set.of("command-side", "query-side", "tools");
    private static final String LIVENESS = "/actuator/health/liveness";

    private final Deployment files;
    private final Map<String, Container> containers;
    private final List<String> findings = new ArrayList<>();

    private DeploymentCheck(Deployment files) {
        this.files = files;
        this.containers = files.containers();
    }

    static List<String> findings(Deployment files) {
        var check = new DeploymentCheck(files);
        check.containers.values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(container -> {
                    check.confinement(container);
                    check.lifecycle(container);
                    check.mounts(container);
                    if (!container.target().isEmpty()) {
                        check.ourOwn(container);
                    }
                });
        check.members();
        check.addresses();
        check.images();
        check.askedOfTheOperator();
        check.users();
        check.backups();
        return check.findings;
    }

    private void expect(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }

    private void same(Collection<String> found, Collection<String> expected, String what) {
        expect(
                Set.copyOf(found).equals(Set.copyOf(expected)),
                what + " are " + new TreeSet<>(found) + ", expected " + new TreeSet<>(expected));
    }

    private List<Container> of(String target) {
        return containers.values().stream()
                .filter(container -> container.target().equals(target))
                .toList();
    }

    private void confinement(Container it) {
        expect(it.word("read_only").equals("true"), it.name() + " may write to its file system");
        expect(it.words("cap_drop").equals(List.of("ALL")), it.name() + " keeps capabilities");
        expect(it.words("cap_add").isEmpty() || it.name().equals("proxy"), it.name() + " adds capabilities");
        expect(it.words("security_opt").contains("no-new-privileges:true"), it.name() + " may gain privileges");
        expect(!it.word("mem_limit").isEmpty(), it.name() + " has no limit of memory");
        expect(!it.word("pids_limit").isEmpty(), it.name() + " has no limit of processes");
        expect(it.word("logging").contains("max-size"), it.name() + " logs without end");
        expect(it.words("tmpfs").contains("/tmp"), it.name() + " has no /tmp");
        expect(it.words("ports").isEmpty() || it.name().equals("proxy"), it.name() + " is published");
        expect(!it.word("privileged").equals("true"), it.name() + " is privileged");
        String image = it.word("image");
        expect(
                !it.target().isEmpty() || image.matches("[a-z]+:\\d+\\.\\d+.*"),
                it.name() + " has an image without a version: " + image);
    }

    private void lifecycle(Container it) {
        if (!it.endsByItself()) {
            expect(it.word("restart").equals("unless-stopped"), it.name() + " is not restarted");
            expect(!it.healthTest().isEmpty(), it.name() + " has no health check");
            expect(!it.word("stop_grace_period").isEmpty(), it.name() + " is killed before it has ended");
        }
        it.dependencies().forEach((name, condition) -> {
            Container other = containers.get(name);
            expect(other != null, it.name() + " waits for " + name + ", which is no service");
            if (other != null) {
                String words = String.valueOf(condition);
                expect(
                        words.contains("service_completed_successfully") == other.endsByItself(),
                        it.name() + " waits in the wrong way for " + name);
                expect(
                        !words.contains("service_healthy")
                                || !other.healthTest().isEmpty(),
                        it.name() + " waits for the health of " + name + ", which nobody checks");
            }
        });
    }

    private void mounts(Container it) {
        for (String mount : it.words("volumes")) {
            String source = mount.split(":", 2)[0];
            expect(
                    source.startsWith("./")
                            ? ServiceSettings.isHere(source.substring(2)) && mount.endsWith(":ro")
                            : files.volumes().contains(source),
                    it.name() + " mounts " + mount + ", which is not there or may be written");
        }
    }

    private void ourOwn(Container it) {
        String target = it.target();
        if (!OURS.contains(target)) {
            findings.add(it.name() + " is built from " + target + ", which is no target");
            return;
        }
        ServiceSettings settings = ServiceSettings.of(target);
        for (String variable : it.environment().keySet()) {
            expect(
                    settings.variables().contains(variable),
                    it.name() + " sets " + variable + ", which " + settings.module() + " does not read");
        }
        readBy(it, "the log", () -> MongoSettings.from(name -> filled(it, name)));
        if (it.endsByItself()) {
            return;
        }
        readBy(it, "the secret", () -> AssertionKeys.from(name -> filled(it, name)));
        expect(settings.showsHealth(), settings.module() + " does not show its health where it is asked for");
        expect(
                it.healthTest().equals(List.of("CMD", "/app/healthy", settings.port(), LIVENESS)),
                it.name() + " is asked for its health by " + it.healthTest());
        if (target.equals("query-side")) {
            queries(it);
        }
    }

    private void queries(Container it) {
        String sides = it.environment().getOrDefault("WAYMARK_COMMAND_SIDES", "");
        readBy(it, "the command sides", () -> CommandSides.of(sides));
        same(
                Arrays.asList(sides.split(",", -1)),
                upstreams("command-side", "http://"),
                "the command sides of " + it.name());
        expect(
                "native".equals(it.environment().get("SERVER_FORWARD_HEADERS_STRATEGY")),
                it.name() + " does not believe its proxy");
        expect(
                "https://"
                        .equals(it.environment()
                                .getOrDefault("WAYMARK_ACCESS_ADDRESS", "")
                                .replaceFirst("\\$\\{WAYMARK_DOMAIN:\\?.*}$", "")),
                it.name() + " hands out links to another address than the proxy's");
    }

    /** What the environment of a container says, with something long where the operator's secrets go. */
    private static String filled(Container it, String property) {
        String value = ServiceSettings.answer(it.environment(), property);
        return value == null ? "" : value.replaceAll("\\$\\{[^}]*:-}", "").replaceAll("\\$\\{[^}]*}", "s".repeat(64));
    }

    private void readBy(Container it, String what, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            findings.add(it.name() + ": " + what + ": " + e.getMessage());
        }
    }

    private List<String> upstreams(String target, String scheme) {
        return of(target).stream()
                .map(it -> scheme + it.name() + ":" + ServiceSettings.of(target).port())
                .toList();
    }

    /** The three that hold the data, wherever they are named. */
    private void members() {
        List<Container> members =
                containers.values().stream().filter(Container::isMember).toList();
        Set<String> names = members.stream().map(Container::name).collect(Collectors.toSet());
        expect(names.size() >= 3, "the replica set has only " + names.size() + " members that hold data");
        Set<String> sets = members.stream()
                .map(it -> it.words("command").get(it.words("command").indexOf("--replSet") + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        sets.addAll(files.found(Deployment.SETUP, "SET = \"(\\w+)\""));
        Set<String> hosts = files.found(Deployment.SETUP, "\"([a-z0-9-]+):27017\"");
        same(hosts, names, "the members that are initiated");
        Set<String> databases = new TreeSet<>(files.found(Deployment.SETUP, "DATABASE = \"(\\w+)\""));
        for (Container it : containers.values()) {
            String uri = it.environment().get("WAYMARK_LOG_MONGODB_URI");
            if (uri != null) {
                var log = MongoSettings.from(name -> name.endsWith(".uri") ? uri : null);
                same(
                        log.connection().getHosts().stream()
                                .map(host -> host.replaceFirst(":27017$", ""))
                                .toList(),
                        names,
                        "the members that " + it.name() + " asks");
                sets.add(String.valueOf(log.connection().getRequiredReplicaSetName()));
                databases.add(log.database());
                expect(it.words("networks").contains("data"), it.name() + " does not reach the database");
            }
        }
        expect(sets.size() == 1, "the replica set has several names: " + sets);
        expect(databases.size() == 1, "the database has several names: " + databases);
        List<String> disks = members.stream()
                .flatMap(it -> it.words("volumes").stream())
                .filter(mount -> mount.endsWith(":/data/db"))
                .distinct()
                .toList();
        expect(disks.size() == names.size(), "members share a disk or have none: " + disks);
        for (Container it : members) {
            expect(it.words("command").contains("--keyFile"), it.name() + " lets anybody in");
            same(it.words("networks"), List.of("data"), "the networks of " + it.name());
        }
    }

    /** What the proxy sends where. */
    private void addresses() {
        String proxy = files.text(Deployment.PROXY);
        String commands = "handle @commands \\{\\s+reverse_proxy ([^{]+) \\{";
        String rest = "handle \\{\\s+reverse_proxy ([^{]+) \\{";
        for (String target : List.of("command-side", "query-side")) {
            for (String found : files.found(Deployment.PROXY, target.equals("query-side") ? rest : commands)) {
                same(
                        Arrays.asList(found.strip().split(" ", -1)),
                        upstreams(target, ""),
                        "what the proxy takes for " + target);
            }
            long routes = Pattern.compile("reverse_proxy " + target)
                    .matcher(proxy)
                    .results()
                    .count();
            expect(routes == 2, "the proxy has " + routes + " ways to " + target + ", for the ready and when none is");
        }
        same(
                files.found(Deployment.PROXY, "@commands path (.+)"),
                List.of("/api/commands /api/commands/*"),
                "the addresses of commands");
        same(
                files.found(Deployment.PROXY, "@watched path (.+)"),
                List.of("/actuator /actuator/*"),
                "the addresses that are not public");
        expect(
                proxy.indexOf("handle @watched") > 0
                        && proxy.indexOf("handle @watched") < proxy.indexOf("reverse_proxy"),
                "the proxy shows health to everybody");
        same(
                files.found(Deployment.PROXY, "health_uri (\\S+)"),
                List.of("/actuator/health"),
                "the addresses by which the proxy asks who is ready");
        expect(proxy.contains("\n{$WAYMARK_DOMAIN} {"), "the proxy answers at another name than the operator's");
        for (Container it : containers.values()) {
            if (it.name().equals("proxy") || (OURS.contains(it.target()) && !it.endsByItself())) {
                expect(it.words("networks").contains("inside"), it.name() + " is cut off from the services");
            }
            if (it.name().equals("proxy")) {
                expect(it.environment().containsKey("WAYMARK_DOMAIN"), "the proxy does not know its name");
                expect(!it.words("networks").contains("data"), "the proxy reaches the database");
                same(
                        files.found(Deployment.PROXY, "http://(127.0.0.1:\\d+)"),
                        it.healthTest().stream()
                                .filter(word -> word.startsWith("http"))
                                .map(word -> word.replaceAll("https?://|/$", ""))
                                .toList(),
                        "where the proxy is asked for its health");
            }
        }
    }

    private void images() {
        Map<String, String> targets = files.targets();
        for (String target : OURS) {
            String lines = targets.getOrDefault(target, "");
            String jar = ServiceSettings.jar(target);
            expect(lines.contains("COPY --from=build " + jar + " /app/waymark.jar"), target + " does not hold " + jar);
            if (!target.equals("tools")) {
                String port = ServiceSettings.of(target).port();
                expect(lines.contains("EXPOSE " + port + "\n"), target + " does not answer at " + port);
            }
            String module = jar.split("/", -1)[2];
            expect(
                    Pattern.compile(" -pl \\S*\\b" + module + "\\b")
                            .matcher(files.text(Deployment.IMAGES))
                            .find(),
                    "the build leaves out " + module);
        }
        String program = targets.getOrDefault("program", "");
        expect(program.contains("COPY --chmod=0555 docker/healthy /app/healthy\n"), "no image holds the health check");
        expect(ServiceSettings.isHere("docker/healthy"), "there is no docker/healthy");
        expect(
                Pattern.compile("(?m)^USER [1-9]\\d+:[1-9]\\d+$")
                        .matcher(program)
                        .find(),
                "programs run as root");
        expect(
                Pattern.compile("ENTRYPOINT .*MaxRAMPercentage=[56]\\d\".*\"/app/waymark.jar\"")
                        .matcher(program)
                        .find(),
                "the heap does not fit the limit of memory");
        String images = files.text(Deployment.IMAGES);
        expect(images.contains("FROM eclipse-temurin:25-jre AS program"), "programs do not run on a plain JRE 25");
        expect(
                Pattern.compile("FROM maven:\\S+-25 AS build").matcher(images).find(),
                "programs are not built with JDK 25");
    }

    private void askedOfTheOperator() {
        Map<String, String> example = files.example();
        same(
                example.keySet(),
                files.asked().stream().map(Asked::name).collect(Collectors.toSet()),
                "the variables of the example");
        example.forEach((name, value) -> expect(value.isEmpty(), "the example gives " + name + " a value"));
        for (Asked asked : files.asked()) {
            boolean mayBeEmpty = Stream.of("PREVIOUS", "MEMORY").anyMatch(asked.name()::contains);
            expect(asked.needed() != mayBeEmpty, "compose starts while " + asked.name() + " is empty");
            expect(!asked.isSecret() || asked.instead().isEmpty(), asked.name() + " has a default");
        }
        for (Container it : containers.values()) {
            it.environment()
                    .forEach((name, value) -> expect(
                            !new Asked(name, true, "").isSecret() || value.startsWith("${"),
                            it.name() + " has " + name + " in the clear"));
        }
    }

    /** Who may do what in the database. */
    private void users() {
        Set<String> made = files.found(Deployment.SETUP, "name: \"([a-z-]+)\", password: \"\\w+\", roles");
        same(
                containers.values().stream()
                        .map(it -> it.environment().getOrDefault("WAYMARK_LOG_MONGODB_USERNAME", ""))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                made,
                "the users that ask");
        Set<String> passwords = files.found(Deployment.SETUP, "password: \"(\\w+)\"");
        for (Container it : containers.values()) {
            String user = it.environment().get("WAYMARK_LOG_MONGODB_USERNAME");
            if (user != null) {
                String password = files.found(Deployment.SETUP, "name: \"" + user + "\", password: \"(\\w+)\"").stream()
                        .findFirst()
                        .orElse("nobody's");
                expect(
                        it.environment()
                                .getOrDefault("WAYMARK_LOG_MONGODB_PASSWORD", "")
                                .startsWith("${" + password + ":?"),
                        it.name() + " does not bring the password of " + user);
            }
            String step = it.environment().get("STEP");
            if (step != null) {
                expect(
                        files.text(Deployment.SETUP).contains("case \"" + step + "\":"),
                        it.name() + " asks for the step " + step + ", which there is not");
                same(
                        it.environment().keySet().stream()
                                .filter(name -> name.endsWith("PASSWORD"))
                                .toList(),
                        passwords,
                        "the passwords that " + it.name() + " brings");
            }
        }
        same(
                Stream.of("initiate", "close").toList(),
                containers.values().stream()
                        .map(it -> it.environment().getOrDefault("STEP", ""))
                        .filter(step -> !step.isEmpty())
                        .toList(),
                "the steps of the set-up");
        roles();
    }

    /** What the manual writes into the folder of the repository holds names and notes in the clear. */
    private void backups() {
        Set<String> written = files.found(Deployment.MANUAL, "(?: > |--out )(waymark\\.\\S+)");
        expect(written.size() >= 2, "the manual writes no backup");
        for (String ignored : Deployment.IGNORED) {
            for (String backup : written) {
                expect(
                        files.text(ignored).lines().anyMatch(backup::equals),
                        ignored + " does not leave out the backup " + backup);
            }
        }
        Pattern.compile("```sh\\n((?:(?!```).*\\n)*)```")
                .matcher(files.text(Deployment.MANUAL))
                .results()
                .map(block -> block.group(1))
                .filter(block -> written.stream().anyMatch(block::contains))
                .forEach(block -> expect(block.startsWith("umask 077\n"), "others may read a backup: " + block));
    }

    /** The roles are those of the manual, and the accounts' collections those of the code. */
    private void roles() {
        Set<String> rights = rights();
        String manual = Repository.text(Repository.root().resolve("docs/mongodb.md"));
        Set<String> said = new TreeSet<>();
        Pattern.compile("role: \"(\\w+)\"([^`]*?)\\}\\)")
                .matcher(manual)
                .results()
                .forEach(role -> Pattern.compile("collection: \"(\\w+)\" }, actions: \\[([^]]+)]")
                        .matcher(role.group(2))
                        .results()
                        .forEach(right -> said.add(role.group(1) + " " + right.group(1) + " " + right.group(2))));
        same(
                rights.stream()
                        .filter(right -> !right.startsWith("waymarkAccess"))
                        .toList(),
                said,
                "the roles beside docs/mongodb.md");
        String code = Repository.text(
                Repository.root().resolve("access/src/main/java/org/waymark/access/mongodb/AccessCollections.java"));
        String actions = " \"find\", \"insert\", \"update\", \"remove\", \"createIndex\"";
        same(
                rights.stream()
                        .filter(right -> right.startsWith("waymarkAccess"))
                        .toList(),
                Pattern.compile("= \"(access_\\w+)\"")
                        .matcher(code)
                        .results()
                        .map(found -> "waymarkAccess " + found.group(1) + actions)
                        .toList(),
                "the rights on accounts");
        for (String role : files.found(Deployment.SETUP, "\"(waymark[A-Z]\\w+)\"")) {
            expect(
                    rights.stream().anyMatch(right -> right.startsWith(role + " ")),
                    "a user gets the role " + role + ", which there is not");
        }
    }

    /** Each line: role, collection, actions. */
    private Set<String> rights() {
        Set<String> rights = new TreeSet<>();
        Pattern.compile("\"(\\w+)\": \\{([^}]*)}")
                .matcher(files.text(Deployment.ROLES))
                .results()
                .forEach(role -> Pattern.compile("\"(\\w+)\": \\[([^]]*)]")
                        .matcher(role.group(2))
                        .results()
                        .forEach(right -> rights.add(role.group(1) + " " + right.group(1) + " " + right.group(2))));
        return rights;
    }
}

package org.waymark.standalone.story;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.commandside.service.CommandSide;
import org.waymark.queryside.service.QuerySide;

/** One of the two services as a process of its own; {@link #awaitReady} before its address is asked for. */
final class Service implements Site, AutoCloseable {

    private static final Pattern READY = Pattern.compile("side of Waymark answers at port (\\d+)");
    private static final Pattern FIRST_ACCOUNT = Pattern.compile("(http://\\S+/first-account\\?key=\\S+)");
    private static final String SECRET = "a secret of this test, known to all its services";

    /** What would make one process of the test's class path know more than its own jar holds. */
    private static final Pattern OF_STANDALONE = Pattern.compile("standalone.target|picocli");

    private static final Pattern OF_PAGES = Pattern.compile("query-side.target|stage-engine.target");
    private static final Pattern OF_COMMANDS = Pattern.compile("command-side.target|axon-spring|axon-configuration");

    private final JavaProcess process;
    private String address = "";

    private Service(JavaProcess process) {
        this.process = process;
    }

    static Service commandSide(String mongo) {
        return new Service(
                start(CommandSide.class, OF_PAGES, Map.of("waymark.log.mongodb.uri", mongo, "server.port", "0")));
    }

    static Service querySide(String mongo, Service... commandSides) {
        String sides = Arrays.stream(commandSides).map(side -> side.at("")).collect(Collectors.joining(","));
        return new Service(start(
                QuerySide.class,
                OF_COMMANDS,
                Map.of("waymark.log.mongodb.uri", mongo, "server.port", "0", "waymark.command-sides", sides)));
    }

    private static JavaProcess start(Class<?> main, Pattern foreign, Map<String, String> settings) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !OF_STANDALONE.matcher(entry).find()
                        && !foreign.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "--waymark.assertion.secret=" + SECRET,
                                "--waymark.log.mongodb.accept-unsafe=standalone"),
                        settings.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue()))
                .toList();
        return JavaProcess.start(classPath, main.getName(), arguments);
    }

    Service awaitReady() {
        address = "http://127.0.0.1:" + process.await(READY);
        return this;
    }

    @Override
    public String at(String path) {
        return address + path;
    }

    /** Printed for {@code localhost}, which a browser keeps apart from the number. */
    @Override
    public String firstAccountLink() {
        return process.await(FIRST_ACCOUNT).replaceFirst("http://[^/]+", address);
    }

    String console() {
        return process.console();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}

package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.standalone.Waymark;

/** Waymark in one process of its own, from the class path of the test. */
final class Child implements Site, AutoCloseable {

    private static final Pattern READY = Pattern.compile("Waymark is ready: (http://\\S+)/\\R");
    private static final Pattern FIRST_ACCOUNT = Pattern.compile("(http://\\S+/first-account\\?key=\\S+)");

    private final JavaProcess process;
    private final String address;

    private Child(JavaProcess process) {
        this.process = process;
        this.address = process.await(READY);
    }

    /** Serves the folder at a free port; returns when it is ready. */
    static Child serve(Path data, String... options) {
        return new Child(
                start(Stream.concat(Stream.of("serve", "--port", "0", "--data", data.toString()), Stream.of(options))
                        .toList()));
    }

    /** Runs a command to its end, and returns what it printed; it must end with the exit code. */
    static String run(int exit, String... arguments) {
        try (JavaProcess process = start(List.of(arguments))) {
            int code = process.awaitExit();
            String said = process.console();
            assertThat(code).as(said).isEqualTo(exit);
            return said;
        }
    }

    private static JavaProcess start(List<String> arguments) {
        return JavaProcess.start(System.getProperty("java.class.path"), Waymark.class.getName(), arguments);
    }

    @Override
    public String at(String path) {
        return address + path;
    }

    @Override
    public String firstAccountLink() {
        return process.await(FIRST_ACCOUNT);
    }

    /** All it has printed so far. */
    String console() {
        return process.console();
    }

    /** As {@code kill -9} does: no goodbye, nothing flushed. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}

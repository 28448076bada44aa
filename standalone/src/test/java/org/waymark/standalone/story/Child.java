package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.standalone.Waymark;

/** Waymark as a process of its own, from the class path of the test: what it prints, where it answers, how it ends. */
final class Child implements AutoCloseable {

    /** A start takes some seconds; on a machine that does much else at the same time it takes many. */
    private static final Duration START = Duration.ofMinutes(2);

    private static final Duration STOP = Duration.ofSeconds(30);
    private static final Pattern READY = Pattern.compile("Waymark is ready: (http://\\S+)/\\R");
    private static final Pattern FIRST_ACCOUNT = Pattern.compile("(http://\\S+/first-account\\?key=\\S+)");

    private final Path output;
    private final Process process;
    private final String address;

    private Child(Path output, Process process) {
        this.output = output;
        this.process = process;
        this.address = await(READY);
    }

    /** Serves the folder at a free port; returns when it is ready. */
    static Child serve(Path data, String... options) {
        List<String> arguments = Stream.concat(
                        Stream.of("serve", "--port", "0", "--data", data.toString()), Stream.of(options))
                .toList();
        try {
            Path output = Files.createTempFile("waymark", ".out");
            return new Child(output, start(arguments, output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end, and returns what it printed; it must end with the exit code. */
    static String run(int exit, String... arguments) {
        try {
            Path output = Files.createTempFile("waymark", ".out");
            Process process = start(List.of(arguments), output);
            assertThat(process.waitFor(START.toSeconds(), TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(output);
            Files.delete(output);
            assertThat(process.exitValue()).as(said).isEqualTo(exit);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(List<String> arguments, Path output) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Waymark.class.getName());
        return new ProcessBuilder(
                        Stream.concat(java.stream(), arguments.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    String at(String path) {
        return address + path;
    }

    String firstAccountLink() {
        return await(FIRST_ACCOUNT);
    }

    /** All it has printed so far. */
    String console() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does: no goodbye, nothing flushed. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String await(Pattern pattern) {
        long end = System.nanoTime() + START.toNanos();
        for (Matcher found = pattern.matcher(console()); ; found = pattern.matcher(console())) {
            if (found.find()) {
                return found.group(1);
            }
            if (System.nanoTime() > end || !process.isAlive()) {
                process.destroyForcibly();
                throw new AssertionError("It never printed " + pattern + ", but:\n" + console());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

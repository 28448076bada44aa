package org.waymark.standalone.story;

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

/** A main class as a process of its own: what it prints and how it ends. */
final class JavaProcess implements AutoCloseable {

    /** A start takes some seconds; on a machine that does much else at the same time it takes many. */
    static final Duration START = Duration.ofMinutes(5);

    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path output;
    private final Process process;

    private JavaProcess(Path output, Process process) {
        this.output = output;
        this.process = process;
    }

    static JavaProcess start(String classPath, String mainClass, List<String> arguments) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                mainClass);
        try {
            Path output = Files.createTempFile("waymark", ".out");
            return new JavaProcess(
                    output,
                    new ProcessBuilder(Stream.concat(java.stream(), arguments.stream())
                                    .toList())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All it has printed so far. */
    String console() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has printed this, and returns the first group. */
    String await(Pattern pattern) {
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

    /** Waits for its end, and returns the exit code. */
    int awaitExit() {
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("It never ended, but printed:\n" + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

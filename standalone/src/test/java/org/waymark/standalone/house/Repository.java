package org.waymark.standalone.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checked-out repository, as files. */
final class Repository {

    private Repository() {}

    /** The folder that holds everything. */
    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docker-compose.yml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests run outside the repository");
    }

    /** All files of the project, without what a build makes. */
    static List<Path> files() {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !Stream.of("target", ".git", "waymark-data", ".idea", ".vscode")
                            .anyMatch(skipped -> contains(file, skipped)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java files of main code. */
    static List<Path> mainCode() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java") && contains(file, "main"))
                .toList();
    }

    static List<Path> markdown() {
        return files().stream().filter(file -> file.toString().endsWith(".md")).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    /** How a test names a file. */
    static String name(Path file) {
        return root().relativize(file).toString();
    }

    private static boolean contains(Path file, String folder) {
        for (Path part : root().relativize(file)) {
            if (part.toString().equals(folder)) {
                return true;
            }
        }
        return false;
    }
}

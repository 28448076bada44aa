package org.waymark.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server of a data folder answers, left in the folder: a console command that prints a link beside a running
 * server cannot know the port otherwise. It is believed as long as that process lives.
 */
public final class ServingAddress {

    static final String FILE = "serving-at.txt";

    private ServingAddress() {}

    /** Notes the address that people are handed, without a slash at its end. */
    public static void note(Path folder, String address) {
        try {
            Files.writeString(folder.resolve(FILE), ProcessHandle.current().pid() + " " + address + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the server that runs on this folder now, if one does. */
    public static Optional<String> of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            String[] noted = Files.exists(file) ? Files.readString(file).strip().split(" ", 2) : new String[0];
            return noted.length == 2 && lives(noted[0]) ? Optional.of(noted[1]) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean lives(String pid) {
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }
}

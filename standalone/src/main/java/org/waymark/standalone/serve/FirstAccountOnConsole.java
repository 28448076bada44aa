package org.waymark.standalone.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.access.link.FirstAccountNotice;
import org.waymark.standalone.OwnerOnlyFile;

/**
 * Prints the link that makes the first account, and keeps it in a file that only the operator can read, because a
 * console scrolls away.
 */
final class FirstAccountOnConsole implements FirstAccountNotice {

    static final String FILE = "first-account-link.txt";

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.US).withZone(ZoneId.systemDefault());

    private final Path file;
    private final Address address;

    FirstAccountOnConsole(Path folder, Address address) {
        this.file = folder.resolve(FILE);
        this.address = address;
    }

    @Override
    public void announce(String path, Instant expires) {
        String link = address.toHandOver(path);
        write(link);
        System.out.println("To record something, make the first account (link works until " + UNTIL.format(expires)
                + ", and once): " + link);
        System.out.println("The link is also in " + file);
    }

    @Override
    public void settled() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String link) {
        try {
            Files.deleteIfExists(file);
            OwnerOnlyFile.write(file, link + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

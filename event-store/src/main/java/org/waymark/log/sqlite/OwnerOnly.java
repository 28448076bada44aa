package org.waymark.log.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes the files of a log readable by the account that runs Waymark and by nobody else: the log holds names, e-mail
 * addresses and notes. SQLite gives its side files the permissions of the file they belong to. What is there already
 * keeps the permissions that its owner gave it.
 */
final class OwnerOnly {
    private OwnerOnly() {}

    static void directory(Path directory) {
        try {
            Files.createDirectories(directory, permissions(directory, "rwx------"));
        } catch (IOException e) {
            throw new LogOpenException(
                    "The data directory " + directory + " cannot be made: " + e.getMessage()
                            + ". Name a folder that you may write to.",
                    e);
        }
    }

    static void file(Path file) {
        try {
            Files.createFile(file, permissions(file, "rw-------"));
        } catch (FileAlreadyExistsException alreadyThere) {
            return;
        } catch (IOException e) {
            throw new LogOpenException("The file " + file + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

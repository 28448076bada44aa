package org.waymark.log.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One process writes a log. The operating system frees the lock when that process ends, however it ends. */
final class LogFileLock implements AutoCloseable {
    private static final String NAME = "log.lock";
    private final FileChannel channel;

    private LogFileLock(FileChannel channel) {
        this.channel = channel;
    }

    static LogFileLock take(Path directory) {
        Path file = directory.resolve(NAME);
        OwnerOnly.file(file);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return held(channel, directory, file);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LogOpenException(
                    "The lock " + file + " cannot be taken: " + e.getMessage()
                            + ". Name a folder that you may write to.",
                    e);
        }
    }

    /** Whoever cannot even look is told why when the lock is taken. */
    static void requireFree(Path directory) {
        Path file = directory.resolve(NAME);
        if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            requireFree(channel, directory, file);
        } catch (IOException e) {
            throw new LogOpenException("The lock " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void requireFree(FileChannel channel, Path directory, Path file) throws IOException {
        if (tryLock(channel) == null) {
            throw new LogInUseException(directory, Files.readString(file).strip());
        }
    }

    private static LogFileLock held(FileChannel channel, Path directory, Path file) throws IOException {
        requireFree(channel, directory, file);
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
        return new LogFileLock(channel);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LogOpenException("The lock cannot be given back: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}

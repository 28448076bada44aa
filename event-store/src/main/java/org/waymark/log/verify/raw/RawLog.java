package org.waymark.log.verify.raw;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One log in one storage, read once from its beginning to its end. */
public interface RawLog extends AutoCloseable {

    /** Hears what is wrong apart from the chain. */
    @FunctionalInterface
    interface Notes {
        /** The number of the commit that a note is about when it is about the storage as a whole. */
        long WHOLE = -1;

        void note(long commit, String field, String message);
    }

    /** This cannot be verified at all; the message says why. */
    final class Unreadable extends RuntimeException {
        public Unreadable(String message) {
            super(message);
        }
    }

    @Nullable
    RawGenesis genesis() throws IOException;

    /** Hands over the commits by number, one at a time: a log may be larger than memory. */
    void eachCommit(Consumer<RawCommit> visitor, Notes notes) throws IOException;

    /** What must stand around the chain, and what must not; asked after the commits. */
    void surroundings(Notes notes) throws IOException;

    /** Texts beside the chain that are none of these, to which events refer. */
    long strayTexts(Set<String> referredTo) throws IOException;

    @Override
    void close() throws IOException;
}

package org.waymark.commandside.request;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/** UUIDs of version 7: they sort by when they were made, which keeps the log's indexes compact. */
public final class TimeOrderedIds implements Ids {

    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    @Override
    public String next() {
        return generator.generate().toString();
    }
}

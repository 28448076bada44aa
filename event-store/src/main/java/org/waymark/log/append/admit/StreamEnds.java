package org.waymark.log.append.admit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.draft.AppendLimits;

/** The last sequence number of each stream: of recent ones from memory, of others from the log. */
public final class StreamEnds {
    /** What a stream without events ends at. */
    public static final long NONE = -1;

    private final CommitLog log;
    private final Map<String, Long> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > AppendLimits.STREAMS_CACHED;
        }
    };

    public StreamEnds(CommitLog log) {
        this.log = log;
    }

    long last(String stream) {
        Long known = recent.get(stream);
        return known == null ? ask(stream) : known;
    }

    /** Asks the log, whatever is remembered: another process may have written since. */
    long ask(String stream) {
        long last = log.lastSeq(stream).orElse(NONE);
        recent.put(stream, last);
        return last;
    }

    /** Takes in a commit of our own that is known to be in the log. */
    public void advance(Commit commit) {
        commit.streams().forEach(slice -> recent.put(slice.id(), slice.last()));
    }

    /** Forgets everything: somebody else has written. */
    public void forget() {
        recent.clear();
    }
}

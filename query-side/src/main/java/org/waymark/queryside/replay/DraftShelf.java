package org.waymark.queryside.replay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.rubric.file.RubricReading;

/**
 * Texts that somebody tries before anything is published: found by their digest until others take their room or Waymark is
 * started anew. A text is as long at most as one that is published ({@link RubricReader#LONGEST}).
 */
public final class DraftShelf implements Rubrics {

    /** Drafts held: several people at work on several versions each. */
    static final int HELD = 50;

    private final Rubrics published;
    private final Cache<String, Rubric> drafts =
            Caffeine.newBuilder().maximumSize(HELD).build();

    public DraftShelf(Rubrics published) {
        this.published = published;
    }

    /** Reads a text as publishing it would, and holds it where it is sound. */
    public RubricReading read(String text) {
        RubricReading reading = RubricReader.read(text);
        if (reading instanceof RubricReading.Sound(Rubric rubric)) {
            drafts.put(rubric.digest(), rubric);
        }
        return reading;
    }

    /** Whether nobody published this text, so that its draft is all there is. */
    boolean isDraft(Rubric rubric) {
        return published.at(rubric.digest()).isEmpty();
    }

    @Override
    public Optional<Rubric> at(String digest) {
        return Optional.ofNullable(drafts.getIfPresent(digest)).or(() -> published.at(digest));
    }

    /** Drafts have no names: several of one version are how a rubric is written. */
    @Override
    public List<Rubric> named(String id, int version) {
        return published.named(id, version);
    }
}

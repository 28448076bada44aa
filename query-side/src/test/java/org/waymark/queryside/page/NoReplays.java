package org.waymark.queryside.page;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.replay.PartnershipReplayView;
import org.waymark.queryside.replay.ReplayTerms;
import org.waymark.queryside.replay.Replays;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.rubric.file.RubricReading;

/** Knows of nothing, for pages over fixed answers. */
public final class NoReplays implements Replays {

    @Override
    public Optional<Replayed> community(String community, Clocks clocks, ReplayTerms terms) {
        return Optional.empty();
    }

    @Override
    public Optional<PartnershipReplayView> partnership(String partnership, Clocks clocks, ReplayTerms terms) {
        return Optional.empty();
    }

    @Override
    public RubricReading draft(String text) {
        return RubricReader.read(text);
    }

    @Override
    public Optional<Rubric> rubric(String digest) {
        return Optional.empty();
    }
}

package org.waymark.stage.change;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;

/**
 * All that a judgement of one partnership rests on, as known at some time. It can be judged as it is, or as if some
 * entries had never been recorded: a correction without its entry then corrects nothing, and what a void named is read
 * again without the void.
 *
 * @param community the entries of the partnership's community; may be none
 * @param rubrics the versions that a community's facts adopt, see {@link AdoptedRubrics#of}
 */
public record Knowledge(Entries partnership, Entries community, Function<Reading, AdoptedRubrics> rubrics) {

    /** The same, had these entries never been recorded. */
    public Knowledge without(Set<String> entries) {
        return new Knowledge(partnership.without(entries), community.without(entries), rubrics);
    }

    /** The same, had these been recorded too, after everything else and in this order. */
    public Knowledge with(List<Logged> ofPartnership, List<Logged> ofCommunity) {
        return new Knowledge(grown(partnership, ofPartnership), grown(community, ofCommunity), rubrics);
    }

    private static Entries grown(Entries entries, List<Logged> more) {
        Entries all = entries;
        for (Logged each : more) {
            all = all.append(each);
        }
        return all;
    }

    /** The same, to be judged on these indicators alone. */
    public Knowledge only(Set<String> indicators) {
        return new Knowledge(partnership, community, rubrics.andThen(adopted -> adopted.only(indicators)));
    }

    /** What it amounts to on every day. */
    public Judgement judge() {
        Reading ofCommunity = Reading.of(community);
        return StageEngine.judge(rubrics.apply(ofCommunity), Reading.of(partnership), ofCommunity);
    }
}

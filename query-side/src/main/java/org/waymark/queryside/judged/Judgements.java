package org.waymark.queryside.judged;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.known.Records;
import org.waymark.record.Entries;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.StageEngine;
import org.waymark.stage.change.Knowledge;

/**
 * Each partnership judged once for each version of its record. A judgement holds for all days, so a day that passes
 * needs no new one, and an event touches only the partnerships whose record or community it is on.
 */
public final class Judgements {

    /** Judgements kept: those of a large nation at its newest basis and some older ones. */
    static final int KEPT = 5_000;

    private final Records records;
    private final RubricShelf rubrics;
    private final Cache<Version, Judged> judged =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Version(
            String partnership,
            int entries,
            @Nullable String community,
            int communityEntries,
            @Nullable String forced) {}

    public Judgements(Records records, RubricShelf rubrics) {
        this.records = records;
        this.rubrics = rubrics;
    }

    /**
     * A partnership as known at a position; empty when nothing of it is.
     *
     * @param forced judges all days; null: each by what the community adopted for it
     */
    public Optional<Judged> at(String id, long position, @Nullable Rubric forced) {
        Folded record = records.partnership(id, position);
        return record.entries().isEmpty() ? Optional.empty() : Optional.of(judge(id, record, position, forced));
    }

    /** The same, neither looked up nor kept: for a position that hardly anybody asks for again. */
    public Optional<Judged> beside(String id, long position, @Nullable Rubric forced) {
        Folded record = records.partnership(id, position);
        return record.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(judge(id, record, communityOf(record), position, forced));
    }

    private Judged judge(String id, Folded record, long position, @Nullable Rubric forced) {
        String community = communityOf(record);
        var version = new Version(
                id,
                record.entries().size(),
                community,
                community(record, position).entries().size(),
                forced == null ? null : forced.digest());
        Judged known = judged.getIfPresent(version);
        if (known == null) {
            known = judge(id, record, community, position, forced);
            judged.put(version, known);
        }
        return known;
    }

    /** The record of the community that a partnership's registration names; nothing where it names none. */
    public Folded community(Folded record, long position) {
        String community = communityOf(record);
        return community == null ? Folded.of(Entries.NONE) : records.community(community, position);
    }

    private Judged judge(String id, Folded record, @Nullable String community, long position, @Nullable Rubric forced) {
        Folded communityRecord = community(record, position);
        var judging = judging(forced).apply(communityRecord.reading());
        var judgement = StageEngine.judge(judging, record.reading(), communityRecord.reading());
        return new Judged(id, record, community, communityRecord, forced, judgement);
    }

    /** Which rubric judges which days, from what is known of a community. */
    private Function<Reading, AdoptedRubrics> judging(@Nullable Rubric forced) {
        return forced == null ? rubrics::adoptedBy : community -> AdoptedRubrics.only(forced);
    }

    /** All partnerships of a community as known at a position, by id; {@code forced} as in {@link #at}. */
    public List<Judged> ofCommunity(String community, long position, @Nullable Rubric forced) {
        return idsOf(community, position).stream()
                .flatMap(id -> at(id, position, forced).stream())
                .sorted(Comparator.comparing(Judged::id))
                .toList();
    }

    /** What a judgement rests on, so that it can be judged without some of it. */
    public Knowledge knowledge(Judged judged) {
        return new Knowledge(judged.record().entries(), judged.communityRecord().entries(), judging(judged.forced()));
    }

    /** Ids of the partnerships that name a community, as known at a position, in order. */
    public List<String> idsOf(String community, long position) {
        return records.partnerships().stream()
                .filter(id -> community.equals(communityOf(records.partnership(id, position))))
                .toList();
    }

    /** What a community is called and where it lives, as known at a position. */
    public Optional<CommunityRegistered> community(String id, long position) {
        var registered = records.community(id, position).reading().of(CommunityRegistered.class);
        return registered.isEmpty()
                ? Optional.empty()
                : Optional.of(registered.getLast().fact());
    }

    /** The rubrics that communities go by. */
    public RubricShelf rubrics() {
        return rubrics;
    }

    /** Everything known. */
    public Records records() {
        return records;
    }

    /** The community that a partnership's registration names. */
    public static @Nullable String communityOf(Folded record) {
        var registered = record.reading().of(PartnershipRegistered.class);
        return registered.isEmpty() ? null : registered.getLast().fact().community();
    }
}

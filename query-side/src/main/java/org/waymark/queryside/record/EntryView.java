package org.waymark.queryside.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.directory.Text;
import org.waymark.registry.FactTypes;

/**
 * One entry as it reads at a position: what it says after corrections, who recorded it and when, and what became of it.
 *
 * @param fact stored name, such as {@code ChampionAdded}
 * @param on its date as read now; attendance has that of its meeting; absent on corrections and voids
 * @param recordedBy opaque account id
 * @param fields what it says, without the fields all facts share
 * @param counts false when it is silent: voided, or a correction or void that is itself silent
 * @param corrected the correction that is read in its place, if any
 * @param voided the void that silences it, if any
 * @param amends for corrections, voids and disputes: the entry they name
 * @param target the same entry as people know it
 */
public record EntryView(
        String entry,
        String fact,
        @Nullable FuzzyDate on,
        Instant recordedAt,
        long position,
        String recordedBy,
        @Nullable Text note,
        List<Evidence> evidence,
        String visibility,
        List<Shown.Field> fields,
        boolean counts,
        @Nullable Mark corrected,
        @Nullable Mark voided,
        @Nullable String amends,
        @Nullable Target target,
        List<Mark> disputed) {

    private static final Set<String> NEVER_CORRECTED = Set.of("EntryCorrected", "EntryVoided", "RubricPublished");

    private static final String REGISTRATION = "PartnershipRegistered";

    public EntryView {
        evidence = List.copyOf(evidence);
        fields = List.copyOf(fields);
        disputed = List.copyOf(disputed);
    }

    /** One that stands for itself. */
    public EntryView(
            String entry,
            String fact,
            @Nullable FuzzyDate on,
            Instant recordedAt,
            long position,
            String recordedBy,
            @Nullable Text note,
            List<Evidence> evidence,
            String visibility,
            List<Shown.Field> fields,
            boolean counts,
            @Nullable Mark corrected,
            @Nullable Mark voided,
            @Nullable String amends,
            List<Mark> disputed) {
        this(
                entry,
                fact,
                on,
                recordedAt,
                position,
                recordedBy,
                note,
                evidence,
                visibility,
                fields,
                counts,
                corrected,
                voided,
                amends,
                null,
                disputed);
    }

    /** What an amendment is about, as it was first recorded: a name that says "Entry voided" alone tells nobody what. */
    public record Target(String fact, @Nullable FuzzyDate on) {}

    /** A later entry that amends this one. */
    public record Mark(String entry, Instant recordedAt, long position, String recordedBy, Text reason) {}

    /** What shows it to be true. */
    public record Evidence(
            Text label, @Nullable String link, @Nullable String document) {}

    /**
     * Whether any correction of it could be taken: a correction or a void is taken back by a void, a published version
     * of a rubric stands for ever, and what is voided is read nowhere.
     */
    public boolean correctable() {
        return voided == null && !NEVER_CORRECTED.contains(fact);
    }

    /**
     * Whether it could stand on another partnership instead. What registers a partnership is about that one alone, and
     * an amendment stands where the entry is that it names.
     */
    public boolean movable() {
        return counts
                && !fact.equals(REGISTRATION)
                && FactTypes.named(fact).filter(type -> !type.amends()).isPresent();
    }

    /** The value of a field, if it was given. */
    public Optional<Shown> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Shown.Field::value)
                .findFirst();
    }
}

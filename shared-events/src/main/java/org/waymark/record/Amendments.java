package org.waymark.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.record.persistent.PersistentMap;

/**
 * Which entry is silent and which content is read in its place. It is kept from entry to entry, because a refusal must
 * not cost a reading of the whole stream.
 */
public final class Amendments {

    /** No entry yet. */
    public static final Amendments NONE = new Amendments(PersistentMap.empty());

    private record Newest(Logged head, @Nullable Newest earlier) {}

    /**
     * What is known of one entry.
     *
     * @param target the entry that a correction stands for or that a void names; null for all others
     * @param sounding how many of the voids are not silent themselves
     */
    private record Notes(
            Logged logged,
            @Nullable String target,
            @Nullable Newest corrections,
            @Nullable Newest voids,
            int sounding) {

        Notes correctedBy(Logged correction) {
            return new Notes(logged, target, new Newest(correction, corrections), voids, sounding);
        }

        Notes voidedBy(Logged voiding) {
            return new Notes(logged, target, corrections, new Newest(voiding, voids), sounding);
        }

        Notes sounding(int change) {
            return new Notes(logged, target, corrections, voids, sounding + change);
        }
    }

    private final PersistentMap<String, Notes> notes;

    private Amendments(PersistentMap<String, Notes> notes) {
        this.notes = notes;
    }

    /** These and one entry more. One that amends an unknown entry amends nothing. */
    public Amendments with(Logged logged) {
        return switch (logged.fact()) {
            case EntryCorrected correction -> corrected(logged, original(correction.corrects()));
            case EntryVoided voiding -> voided(logged, voiding.voids());
            case Fact ignored -> put(new Notes(logged, null, null, null, 0));
        };
    }

    private Amendments corrected(Logged correction, String original) {
        Amendments result = put(new Notes(correction, original, null, null, 0));
        Notes corrected = notes.get(original);
        return corrected == null ? result : result.put(corrected.correctedBy(correction));
    }

    private Amendments voided(Logged voiding, String target) {
        Amendments result = put(new Notes(voiding, target, null, null, 0));
        Notes voided = notes.get(target);
        if (voided == null) {
            return result;
        }
        return result.put(voided.voidedBy(voiding)).sound(target);
    }

    /** A void sounds or falls silent; in turn, what it voids falls silent or sounds again, down to an entry that is no void. */
    private Amendments sound(String entry) {
        Amendments result = this;
        int change = 1;
        for (@Nullable String next = entry; next != null; change = -change) {
            Notes before = result.require(next);
            Notes after = before.sounding(change);
            result = result.put(after);
            boolean turned = (before.sounding == 0) != (after.sounding == 0);
            boolean isVoid = before.logged.fact() instanceof EntryVoided;
            next = turned && isVoid && result.knows(target(before)) ? target(before) : null;
        }
        return result;
    }

    private static String target(Notes notes) {
        return notes.target == null ? notes.logged.entry() : notes.target;
    }

    private Amendments put(Notes changed) {
        return new Amendments(notes.with(changed.logged.entry(), changed));
    }

    /** Whether an entry of this id is recorded, silent or not. */
    public boolean knows(String entry) {
        return notes.get(entry) != null;
    }

    /** Whether an entry of this id is recorded that amends nothing and that nothing amends. */
    public boolean isPlain(String entry) {
        Notes known = notes.get(entry);
        return known != null && known.target == null && known.corrections == null && known.voids == null;
    }

    /** The entry of this id, as it was recorded. */
    public Optional<Logged> find(String entry) {
        return Optional.ofNullable(notes.get(entry)).map(Notes::logged);
    }

    /** The entry that a correction stands for; every other id means itself. */
    public String original(String entry) {
        Notes known = notes.get(entry);
        return known != null && known.logged.fact() instanceof EntryCorrected ? target(known) : entry;
    }

    /** The last void that silences an entry: one that names it, or the entry that it corrects. */
    public Optional<Logged> silencer(String entry) {
        Notes known = require(entry);
        if (known.sounding > 0) {
            return lastSounding(known.voids);
        }
        String original = original(entry);
        return original.equals(entry) || !knows(original) ? Optional.empty() : silencer(original);
    }

    /** What is read in the place of an original: itself or its last correction that is not silent. */
    public Logged read(String original) {
        Notes known = require(original);
        return lastSounding(known.corrections).orElse(known.logged);
    }

    private Optional<Logged> lastSounding(@Nullable Newest list) {
        for (@Nullable Newest each = list; each != null; each = each.earlier) {
            if (require(each.head.entry()).sounding == 0) {
                return Optional.of(each.head);
            }
        }
        return Optional.empty();
    }

    private Notes require(String entry) {
        Notes known = notes.get(entry);
        if (known == null) {
            throw new IllegalArgumentException("no entry " + entry);
        }
        return known;
    }
}

package org.waymark.commandside.stream;

import java.util.List;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.registry.Defect;

/**
 * Nobody voids what is voided already. Two people who move one entry at once would otherwise both be told that it
 * worked, and it would stand twice where it belongs.
 */
public final class VoidedOnce {

    private VoidedOnce() {}

    /** Objects if a void in force silences the entry; two voids of one entry are no defect of a case file. */
    public static List<Defect> objections(EntryVoided voiding, StreamRecord record, Source source) {
        return switch (source) {
            case CASE_FILE -> List.of();
            case REQUEST ->
                record.silencer(voiding.voids())
                        .map(by -> List.of(new Defect(
                                "voids",
                                voiding.voids(),
                                "already-voided",
                                "Entry " + by.entry() + " has voided this entry already.",
                                "Look at that void first: it says why. If it was a mistake, void it and ask again.")))
                        .orElse(List.of());
        };
    }
}

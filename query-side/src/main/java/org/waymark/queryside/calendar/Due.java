package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.record.EntryView;

/**
 * Something that comes to an end if nothing more is recorded.
 *
 * @param day the first day on which it no longer holds; of an action or a launch the day it is planned for
 * @param home what it is of, and where its entries stand: a community's own exemption is the community's
 * @param name what that is called on the day of the basis
 * @param of what ends: a stage, an indicator, a clause, or for what an entry says itself its clause or title; absent where
 *     the kind says it all
 * @param label what people call it; absent where it has no name but {@code of}
 * @param becomes the verdict or standing from that day on; absent for what an entry says itself
 * @param graceEnds the day the grace ends that begins that day, if one does
 * @param clauses the clauses that fail that day, such as {@code A7.plan}
 * @param entries those that counted the day before and no longer do, or the one that names the day
 */
public record Due(
        LocalDate day,
        Kind kind,
        Home home,
        String name,
        @Nullable String of,
        @Nullable String label,
        @Nullable String becomes,
        @Nullable LocalDate graceEnds,
        List<String> clauses,
        List<EntryView> entries) {

    public Due {
        clauses = List.copyOf(clauses);
        entries = List.copyOf(entries);
    }

    /** What kind of thing ends; of one day in this order. */
    public enum Kind {
        /** A stage is no longer met. */
        STAGE,
        /** The grace of a stage ends. */
        GRACE,
        /** Without a stage, and nothing recorded for so long that it counts as dormant. */
        DORMANT,
        /** An indicator is no longer met. */
        INDICATOR,
        /** A clause is no longer met, while its indicator holds on by another one, or held not. */
        CLAUSE,
        /** Somebody's word has a last day. */
        ATTESTATION,
        /** An exemption has a last day. */
        EXEMPTION,
        /** A plan runs out. */
        PLAN,
        /** An official determination has a last day. */
        DETERMINATION,
        /** An open action is due. */
        ACTION,
        /** A launch is planned for the day. */
        LAUNCH
    }
}

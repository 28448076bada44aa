package org.waymark.queryside.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;

/** Entries that hang together on the first partnership: who came to its meeting, a plan, a priority of that plan. */
final class MovedThings {

    private MovedThings() {}

    static EntryView attendance(boolean counts) {
        return entry(
                "e4",
                "AttendanceRecorded",
                13,
                counts,
                new Shown.Field("meeting", new Shown.Reference(Refers.To.MEETING, "m1", null, "e1")),
                new Shown.Field(
                        "attendees",
                        new Shown.Many(List.of(came("rosa", "Rosa", "harrow"), came("nadia", "Nadia", "college")))),
                new Shown.Field("complete", new Shown.Flag(false)),
                new Shown.Field("headcount", new Shown.Amount(BigDecimal.valueOf(7))));
    }

    static EntryView plan() {
        return entry(
                "e5",
                "StrategicPlanAdopted",
                14,
                true,
                new Shown.Field("plan", new Shown.Plain("pl1")),
                new Shown.Field("form", new Shown.Word("road-map")));
    }

    static EntryView priority() {
        return entry(
                "e6",
                "PriorityIdentified",
                15,
                true,
                new Shown.Field("priority", new Shown.Plain("pr1")),
                new Shown.Field("title", new Shown.Plain("Welding cohorts")),
                new Shown.Field("domains", new Shown.Many(List.of(new Shown.Word("workforce")))),
                new Shown.Field("owner", came("rosa", "Rosa", "harrow")),
                new Shown.Field("plan", new Shown.Reference(Refers.To.PLAN, "pl1", null, "e5")));
    }

    private static Shown.Group came(String person, String name, String organisation) {
        return new Shown.Group(List.of(
                new Shown.Field("person", new Shown.Reference(Refers.To.PERSON, person, Text.shown(name), null)),
                new Shown.Field(
                        "org",
                        new Shown.Reference(
                                Refers.To.ORGANISATION, organisation, Text.shown("Org " + organisation), null))));
    }

    @SuppressWarnings("NullAway") // these may all be absent; the checker misses it on nested types of class files
    private static EntryView entry(String id, String fact, long position, boolean counts, Shown.Field... fields) {
        return new EntryView(
                id,
                fact,
                FuzzyDate.day(LocalDate.of(2026, 9, 9)),
                Instant.EPOCH,
                position,
                "account",
                null,
                List.of(),
                "community",
                List.of(fields),
                counts,
                null,
                null,
                null,
                List.of());
    }
}

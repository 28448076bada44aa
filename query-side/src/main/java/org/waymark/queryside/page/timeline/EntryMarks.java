package org.waymark.queryside.page.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.timeline.EntryMark.Kind;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;

/** Which entries a timeline marks, and as what. Attendance stands at its meeting; people and partners are left to lists. */
final class EntryMarks {

    private final EntryLines lines;

    EntryMarks(EntryLines lines) {
        this.lines = lines;
    }

    List<EntryMark> of(List<EntryView> entries) {
        Map<String, Integer> people = attendance(entries);
        return entries.stream()
                .filter(EntryView::counts)
                .flatMap(entry -> mark(entry, people))
                .toList();
    }

    private Stream<EntryMark> mark(EntryView entry, Map<String, Integer> people) {
        Kind kind = kind(entry);
        FuzzyDate on = entry.on();
        if (kind == null || on == null) {
            return Stream.of();
        }
        Integer came = value(entry, "meeting")
                .flatMap(meeting -> Stream.ofNullable(people.get(meeting)))
                .findFirst()
                .orElse(null);
        Line title =
                Line.join(", ", List.of(Line.of(lines.title(entry)), Line.of(Dates.brief(on)), lines.detail(entry)));
        return Stream.of(new EntryMark(kind, on.first(), came, title.text(), lines.href(entry)));
    }

    /** As what an entry is marked; null for what is left to the lists. */
    static @Nullable Kind kind(EntryView entry) {
        return switch (entry.fact()) {
            case "MeetingHeld" ->
                switch (value(entry, "kind").findFirst().orElse("")) {
                    case "launch", "general" -> Kind.MEETING;
                    case "support-team" -> Kind.SUPPORT_TEAM_MEETING;
                    case "action-team" -> Kind.ACTION_TEAM_MEETING;
                    default -> Kind.OTHER_MEETING;
                };
            case "ChampionAdded" -> Kind.CHAMPION_ADDED;
            case "ChampionStoodDown" -> Kind.CHAMPION_STOOD_DOWN;
            case "StrategicPlanAdopted", "StrategicPlanRevised" -> Kind.PLAN;
            case "StrategicPlanRetired" -> Kind.PLAN_RETIRED;
            case "PriorityIdentified" -> Kind.PRIORITY;
            case "PriorityClosed" -> Kind.PRIORITY_CLOSED;
            case "ActionPlanned", "ActionStarted", "ActionCompleted", "ActionAbandoned" -> Kind.ACTION;
            case "ActivityRecorded" ->
                entry.field("direct").filter(new Shown.Flag(true)::equals).isPresent()
                        ? Kind.DIRECT_RESULT
                        : Kind.RESULT;
            case "AttestationGiven", "AttestationDeclined" -> Kind.ATTESTATION;
            case "DeterminationMade" -> Kind.DETERMINATION;
            default -> null;
        };
    }

    private static Map<String, Integer> attendance(List<EntryView> entries) {
        var people = new HashMap<String, Integer>();
        for (EntryView entry : entries) {
            if (entry.counts() && entry.fact().equals("AttendanceRecorded")) {
                int named = entry.field("attendees").stream()
                        .mapToInt(shown ->
                                shown instanceof Shown.Many many ? many.values().size() : 0)
                        .sum();
                int came = value(entry, "headcount")
                        .map(Integer::parseInt)
                        .findFirst()
                        .orElse(named);
                value(entry, "meeting").forEach(meeting -> people.merge(meeting, came, Integer::sum));
            }
        }
        return people;
    }

    private static Stream<String> value(EntryView entry, String field) {
        return entry.field(field).stream().flatMap(shown -> switch (shown) {
            case Shown.Plain plain -> Stream.of(plain.value());
            case Shown.Word word -> Stream.of(word.value());
            case Shown.Amount amount -> Stream.of(amount.value().toPlainString());
            case Shown.Reference reference -> Stream.of(reference.id());
            default -> Stream.of();
        });
    }
}

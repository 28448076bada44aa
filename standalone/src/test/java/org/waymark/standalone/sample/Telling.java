package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Collects what happened in a partnership and writes it down as its coordinator would have: some days late, in the
 * office hour of a Tuesday or a Friday, people and organisations registered when they are first named.
 */
final class Telling {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What follows another entry is recorded no earlier: the field that names what they share. */
    private static final Map<String, String> FOLLOWS = Map.ofEntries(
            Map.entry("Coordinator", "holder"),
            Map.entry("SupportTeamMember", "person"),
            Map.entry("JointCommitment", "commitment"),
            Map.entry("Champion", "person"),
            Map.entry("Launch", "launch"),
            Map.entry("Partner", "org"),
            Map.entry("StrategicPlan", "plan"),
            Map.entry("Priority", "priority"),
            Map.entry("Action", "action"),
            Map.entry("Activity", "activity"),
            Map.entry("Attestation", "attestation"),
            Map.entry("Attendance", "meeting"),
            Map.entry("Meeting", "meeting"));

    /** What is recorded within the week, because others build on it. */
    private static final List<String> AT_ONCE = List.of("Attestation", "PartnershipRegistered", "PartnerJoined");

    private final Story story;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Told> named = new HashMap<>();

    Telling(Story story) {
        this.story = story;
    }

    /** Something of a day, a month or a year; {@code fact} holds its name and fields. */
    Told tell(String on, ObjectNode fact) {
        FuzzyDate date = FuzzyDate.parse(on).orElseThrow();
        return add(new Told(fact, on, date.first(), recordedOf(date, fact)));
    }

    /** Something that was recorded together with something else. */
    Told tellWith(Told other, @Nullable String on, ObjectNode fact) {
        return add(new Told(fact, on, other.day(), other.recorded()));
    }

    /** Something recorded on a day of its own. */
    Told tellRecorded(LocalDate recorded, @Nullable String on, ObjectNode fact) {
        LocalDate day =
                on == null ? recorded : FuzzyDate.parse(on).orElseThrow().first();
        return add(new Told(fact, on, day, recorded));
    }

    private Told add(Told next) {
        told.add(next);
        JsonNode name = next.fact().remove("entry");
        if (name != null) {
            named.put(name.stringValue(), next);
        }
        String starts = switch (next.name()) {
            case "MeetingHeld" -> "meeting";
            case "ActivityRecorded" -> "activity";
            case "AttestationGiven" -> "attestation";
            default -> "";
        };
        if (!starts.isEmpty()) {
            named.put(next.fact().required(starts).stringValue(), next);
        }
        return next;
    }

    /** Gives an entry a name, for an amendment to speak of it. */
    void call(String name, Told told) {
        named.put(name, told);
    }

    /** What was told of these days so far, in their order. */
    List<Told> of(String name, LocalDate from, LocalDate to) {
        return told.stream()
                .filter(each -> each.name().equals(name))
                .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                .sorted(Comparator.comparing(Told::day))
                .toList();
    }

    private LocalDate recordedOf(FuzzyDate on, ObjectNode fact) {
        Optional<Season> copied = story.seasons().stream()
                .filter(season -> season.recorded() != null && season.holds(on.first()))
                .findFirst();
        if (copied.isPresent()) {
            return copiedOn(copied.get(), on.first());
        }
        Dice dice = Dice.of(story.partnership() + on + fact);
        if (AT_ONCE.stream().anyMatch(fact.path("fact").asString("")::startsWith)) {
            return WorkingDays.ofRecording(on.last());
        }
        int late = dice.in100(70) ? dice.between(0, 3) : dice.in100(85) ? dice.between(4, 9) : dice.between(12, 40);
        LocalDate recorded = WorkingDays.ofRecording(on.last().plusDays(late));
        return recorded.isAfter(Story.TODAY) ? Story.TODAY : recorded;
    }

    /** Old minutes are copied from the first page to the last. */
    private static LocalDate copiedOn(Season season, LocalDate day) {
        Season.Recorded when = java.util.Objects.requireNonNull(season.recorded());
        long pages = ChronoUnit.DAYS.between(season.from(), season.to());
        long days = ChronoUnit.DAYS.between(when.from(), when.to());
        return WorkingDays.ofRecording(
                when.from().plusDays(days * ChronoUnit.DAYS.between(season.from(), day) / pages));
    }

    /** The lines of the case file, in the order of recording. */
    List<String> lines() {
        keepWhatFollowsAfterItsStart();
        List<Told> inOrder = new Registrations(story, this).before(inOrderOfRecording());
        int number = 0;
        for (Told each : inOrder) {
            number++;
            each.enterAs("%s-%04d".formatted(story.partnership(), number));
        }
        return inOrder.stream().map(this::line).toList();
    }

    private void keepWhatFollowsAfterItsStart() {
        Map<String, LocalDate> last = new HashMap<>();
        told.sort(Comparator.comparing(Told::day));
        for (Told each : told) {
            for (Map.Entry<String, String> follows : FOLLOWS.entrySet()) {
                if (each.name().startsWith(follows.getKey()) && each.fact().has(follows.getValue())) {
                    String key = follows.getValue()
                            + follows.getKey()
                            + each.fact().path(follows.getValue()).stringValue();
                    String shared = key.replace("Attendance", "Meeting");
                    each.recordNotBefore(last.getOrDefault(shared, each.recorded()));
                    last.put(shared, each.recorded());
                }
            }
        }
    }

    private List<Told> inOrderOfRecording() {
        return told.stream()
                .sorted(Comparator.comparing(Told::recorded)
                        .thenComparing(each -> !each.registersThePartnership())
                        .thenComparing(Told::day))
                .toList();
    }

    private String line(Told each) {
        ObjectNode line = JSON.createObjectNode();
        line.put("fact", each.name());
        line.put("entry", each.entry());
        if (!Registrations.DIRECTORY.contains(each.name())) {
            line.put(story.isCommunity() ? "community" : "partnership", story.partnership());
        }
        if (each.on() != null) {
            line.put("on", each.on());
        }
        line.put(
                "recordedAt",
                each.recorded()
                        .atTime(WorkingDays.OFFICE_HOUR)
                        .toInstant(ZoneOffset.UTC)
                        .toString());
        each.fact().properties().forEach(field -> {
            if (!field.getKey().equals("fact")) {
                line.set(field.getKey(), resolved(field.getKey(), field.getValue()));
            }
        });
        return JSON.writeValueAsString(line);
    }

    /** Stories name entries by what they started; files by their ids. */
    private JsonNode resolved(String field, JsonNode value) {
        boolean reference = field.equals("corrects")
                || field.equals("voids")
                || field.equals("disputes")
                || (field.equals("subject") && named.containsKey(value.stringValue()));
        if (!reference) {
            return value;
        }
        Told started = named.get(value.stringValue());
        if (started == null) {
            throw new IllegalArgumentException(story.partnership() + ": nothing is called " + value);
        }
        return JSON.valueToTree(started.entry());
    }
}

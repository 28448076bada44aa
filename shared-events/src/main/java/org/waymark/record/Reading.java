package org.waymark.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;

/**
 * The facts in force after corrections and voids, by (first possible day, log order). Corrections and voids themselves
 * are not among them: they are answered by what they did.
 */
public final class Reading {

    private final List<Standing<?>> facts;
    private final Map<Class<?>, List<Standing<?>>> byType = new HashMap<>();
    private final Map<String, Standing<?>> byEntry = new HashMap<>();
    private final List<Silenced> silenced;
    private final Amendments amendments;

    private Reading(List<Standing<?>> facts, List<Silenced> silenced, Amendments amendments) {
        this.facts = List.copyOf(facts);
        this.silenced = List.copyOf(silenced);
        this.amendments = amendments;
        for (Standing<?> each : facts) {
            byType.computeIfAbsent(each.fact().getClass(), type -> new ArrayList<>())
                    .add(each);
            byEntry.put(each.entry(), each);
        }
    }

    /** Reads a stream, or a partnership's part of the log. */
    public static Reading of(Entries entries) {
        Amendments amendments = Amendments.NONE;
        for (Logged logged : entries.list()) {
            amendments = amendments.with(logged);
        }
        var fold = new Fold(amendments);
        entries.list().forEach(fold::take);
        return fold.reading();
    }

    /** All facts in force, in the order of the rules. */
    public List<Standing<?>> facts() {
        return facts;
    }

    /** The facts in force of one kind, in the order of the rules. */
    @SuppressWarnings("unchecked") // the list holds facts of exactly this class
    public <F extends Fact> List<Standing<F>> of(Class<F> type) {
        return (List<Standing<F>>) (List<?>) byType.getOrDefault(type, List.of());
    }

    /** The fact in force at an entry; a correction's id means the entry it corrects. */
    public Optional<Standing<?>> find(String entry) {
        return Optional.ofNullable(byEntry.get(original(entry)));
    }

    /** The entry that an id means: for a correction the one it corrects, else itself. */
    public String original(String entry) {
        return amendments.original(entry);
    }

    /** The entries that are not read, in log order. */
    public List<Silenced> silenced() {
        return silenced;
    }

    /** Whether an entry of this id was read, silent or not. */
    public boolean knows(String entry) {
        return amendments.knows(entry);
    }

    /**
     * What would be in force, had one entry never been recorded. Empty where only a new reading of the others can tell,
     * because it amends another or is amended, or because its meeting was held twice.
     */
    public Optional<Reading> without(String entry) {
        if (!amendments.isPlain(entry)) {
            return Optional.empty();
        }
        Standing<?> gone = byEntry.get(entry);
        if (gone != null && gone.fact() instanceof MeetingHeld held) {
            boolean twice = of(MeetingHeld.class).stream()
                            .filter(each -> each.fact().meeting().equals(held.meeting()))
                            .count()
                    > 1;
            return twice ? Optional.empty() : Optional.of(withoutMeeting(gone, held.meeting()));
        }
        return Optional.of(new Reading(
                facts.stream().filter(each -> !each.entry().equals(entry)).toList(),
                silenced.stream()
                        .filter(each -> !each.logged().entry().equals(entry))
                        .toList(),
                amendments));
    }

    /** Attendance falls silent with its meeting. */
    private Reading withoutMeeting(Standing<?> gone, String meeting) {
        List<Standing<?>> others = new ArrayList<>(facts.size());
        List<Silenced> silent = new ArrayList<>(silenced);
        for (Standing<?> each : facts) {
            if (each.fact() instanceof AttendanceRecorded came && came.meeting().equals(meeting)) {
                silent.add(new Silenced(each.source(), new Silenced.MeetingSilent(meeting)));
            } else if (!each.entry().equals(gone.entry())) {
                others.add(each);
            }
        }
        silent.sort(Silenced.IN_LOG_ORDER);
        return new Reading(others, silent, amendments);
    }

    /** What would be in force if each fact told what {@code told} makes of it, and nothing where that is empty. */
    public Reading retold(Function<Fact, Optional<Fact>> told) {
        List<Standing<?>> others = new ArrayList<>(facts.size());
        for (Standing<?> each : facts) {
            told.apply(each.fact())
                    .ifPresent(fact ->
                            others.add(new Standing<>(each.entry(), each.place(), fact, each.source(), each.span())));
        }
        return new Reading(others, silenced, amendments);
    }

    /** Sorts entries into those that are read and those that are not; attendance waits for its meetings. */
    private static final class Fold {

        private final Amendments amendments;
        private final List<Standing<?>> facts = new ArrayList<>();
        private final List<Silenced> silenced = new ArrayList<>();
        private final Map<String, List<Standing<?>>> meetings = new HashMap<>();
        private final Map<Logged, Logged> attendance = new LinkedHashMap<>();

        Fold(Amendments amendments) {
            this.amendments = amendments;
        }

        void take(Logged logged) {
            Optional<Logged> silencer = amendments.silencer(logged.entry());
            if (silencer.isPresent()) {
                silenced.add(new Silenced(logged, new Silenced.VoidedBy(silencer.get())));
                return;
            }
            switch (logged.fact()) {
                case EntryVoided ignored -> {}
                case EntryCorrected correction -> overtaken(logged, amendments.original(correction.corrects()));
                case Fact ignored -> {
                    overtaken(logged, logged.entry());
                    stand(logged, amendments.read(logged.entry()));
                }
            }
        }

        private void overtaken(Logged logged, String original) {
            Logged read = amendments.knows(original) ? amendments.read(original) : logged;
            if (!read.entry().equals(logged.entry())) {
                silenced.add(new Silenced(logged, new Silenced.CorrectedBy(read)));
            }
        }

        private void stand(Logged original, Logged source) {
            Fact fact = Standing.content(source);
            if (fact instanceof AttendanceRecorded) {
                attendance.put(original, source);
                return;
            }
            Span span = Span.of(fact.header().requireOn());
            var standing = new Standing<>(original.entry(), original.position(), fact, source, span);
            facts.add(standing);
            if (fact instanceof MeetingHeld held) {
                meetings.computeIfAbsent(held.meeting(), id -> new ArrayList<>())
                        .add(standing);
            }
        }

        Reading reading() {
            attendance.forEach(this::follow);
            facts.sort(Standing.ORDER);
            silenced.sort(Silenced.IN_LOG_ORDER);
            return new Reading(facts, silenced, amendments);
        }

        private void follow(Logged original, Logged source) {
            var fact = (AttendanceRecorded) Standing.content(source);
            List<Standing<?>> held = meetings.getOrDefault(fact.meeting(), List.of());
            if (held.isEmpty()) {
                silenced.add(new Silenced(source, new Silenced.MeetingSilent(fact.meeting())));
                return;
            }
            Standing<?> meeting = meetingOf(held, original.position());
            facts.add(new Standing<>(original.entry(), original.position(), fact, source, meeting.span()));
        }

        /** The last meeting of the id recorded before; there is more than one only where a void was voided. */
        private static Standing<?> meetingOf(List<Standing<?>> held, long place) {
            Standing<?> result = held.getFirst();
            for (Standing<?> each : held) {
                if (each.place() < place) {
                    result = each;
                }
            }
            return result;
        }
    }
}

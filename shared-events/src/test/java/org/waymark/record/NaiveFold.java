package org.waymark.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.record.Pairing.Role;

/** The fold as section 1 and 2 of the rules tell it, sentence by sentence, without a thought for speed. */
final class NaiveFold {

    /** A fact in force. */
    record Item(String entry, long place, Fact fact, Span span) {}

    private final List<Logged> log;

    NaiveFold(Entries entries) {
        log = entries.list();
    }

    /** In every field but {@code voids}, naming a correction means the original. */
    private String original(String entry) {
        for (Logged each : log) {
            if (each.entry().equals(entry) && each.fact() instanceof EntryCorrected correction) {
                return original(correction.corrects());
            }
        }
        return entry;
    }

    /** An entry is silent while a void that is not itself silent names it or its original. */
    private boolean silent(String entry) {
        return log.stream()
                .anyMatch(each -> each.fact() instanceof EntryVoided voiding
                        && (voiding.voids().equals(entry) || voiding.voids().equals(original(entry)))
                        && !silent(voiding.entry()));
    }

    /** Of its corrections that are not silent the last in log order is read. */
    private Fact read(Logged logged) {
        Fact read = logged.fact();
        for (Logged each : log) {
            if (each.fact() instanceof EntryCorrected correction
                    && original(correction.entry()).equals(logged.entry())
                    && !silent(correction.entry())) {
                read = correction.with();
            }
        }
        return read;
    }

    /** The facts in force by (a, log order). */
    List<Item> inForce() {
        List<Item> items = new ArrayList<>();
        for (Logged logged : log) {
            boolean amends = logged.fact() instanceof EntryCorrected || logged.fact() instanceof EntryVoided;
            if (!amends && !silent(logged.entry()) && !(logged.fact() instanceof AttendanceRecorded)) {
                Fact read = read(logged);
                items.add(new Item(
                        logged.entry(),
                        logged.position(),
                        read,
                        Span.of(read.header().requireOn())));
            }
        }
        for (Logged logged : log) {
            if (logged.fact() instanceof AttendanceRecorded && !silent(logged.entry())) {
                attendance(items, logged, (AttendanceRecorded) read(logged));
            }
        }
        items.sort(Comparator.comparing((Item item) -> item.span().first()).thenComparingLong(Item::place));
        return items;
    }

    private static void attendance(List<Item> items, Logged logged, AttendanceRecorded read) {
        @Nullable Item meeting = null;
        for (Item item : items) {
            if (item.fact() instanceof MeetingHeld held
                    && held.meeting().equals(read.meeting())
                    && (meeting == null || (item.place() < logged.position() && item.place() > meeting.place()))) {
                meeting = item;
            }
        }
        if (meeting != null) {
            items.add(new Item(logged.entry(), logged.position(), read, meeting.span()));
        }
    }

    /** For each start, in order: the start and what takes its place, as {@code start..follower}. */
    static List<String> links(List<Item> inForce, Pairing.Key key) {
        List<Item> items = of(key, inForce);
        List<String> links = new ArrayList<>();
        for (Item start : items) {
            if (role(start) == Role.START) {
                Item end = endOf(start, items);
                Item next = items.stream()
                        .filter(other -> role(other) == Role.START && after(other, start))
                        .findFirst()
                        .orElse(null);
                Item follower = end != null ? end : next;
                links.add(start.entry() + ".." + (follower == null ? "" : follower.entry()));
            }
        }
        return links;
    }

    /** For each mark, in order: the first start of the chain it belongs to, as {@code mark@start}. */
    static List<String> marks(List<Item> inForce, Pairing.Key key) {
        List<Item> items = of(key, inForce);
        List<String> marks = new ArrayList<>();
        for (Item mark : items) {
            if (role(mark) == Role.MARK) {
                Item start = openAt(mark, items);
                if (start == null) {
                    start = items.stream()
                            .filter(other -> role(other) == Role.START && after(other, mark))
                            .findFirst()
                            .orElse(null);
                }
                marks.add(mark.entry() + "@" + (start == null ? "" : chainOf(start, items)));
            }
        }
        return marks;
    }

    private static String chainOf(Item start, List<Item> items) {
        Item first = start;
        for (Item other : items.reversed()) {
            if (role(other) == Role.START && after(first, other)) {
                if (endOf(other, items) != null) {
                    return first.entry();
                }
                first = other;
            }
        }
        return first.entry();
    }

    private static @Nullable Item openAt(Item place, List<Item> items) {
        @Nullable Item last = null;
        for (Item item : items) {
            if (role(item) == Role.START && after(place, item)) {
                last = item;
            }
        }
        if (last == null) {
            return null;
        }
        Item end = endOf(last, items);
        boolean open = end == null || (after(end, place) && Objects.equals(closedInPlace(end, items), last));
        return open ? last : null;
    }

    /** What an end closes because it is open at its place: the start right before it, marks aside. */
    private static @Nullable Item closedInPlace(Item end, List<Item> items) {
        @Nullable Item before = null;
        for (Item item : items) {
            if (role(item) != Role.MARK && after(end, item)) {
                before = item;
            }
        }
        return before != null && role(before) == Role.START ? before : null;
    }

    /** The end that closes a start: one in place, else one that looks back; those recorded first choose first. */
    private static @Nullable Item endOf(Item start, List<Item> items) {
        List<Item> taken = new ArrayList<>();
        List<Item> ends = new ArrayList<>(
                items.stream().filter(item -> role(item) == Role.END).toList());
        for (Item end : ends) {
            Item closed = closedInPlace(end, items);
            if (start.equals(closed)) {
                return end;
            }
            if (closed != null) {
                taken.add(closed);
            }
        }
        ends.sort(Comparator.comparingLong(Item::place));
        for (Item end : ends) {
            if (closedInPlace(end, items) == null) {
                Item closed = items.reversed().stream()
                        .filter(item -> role(item) == Role.START
                                && item.place() < end.place()
                                && !item.span().first().isBefore(end.span().first())
                                && !item.span().first().isAfter(end.span().last())
                                && !taken.contains(item))
                        .findFirst()
                        .orElse(null);
                if (start.equals(closed)) {
                    return end;
                }
                if (closed != null) {
                    taken.add(closed);
                }
            }
        }
        return null;
    }

    private static boolean after(Item one, Item other) {
        int byDay = one.span().first().compareTo(other.span().first());
        return byDay > 0 || (byDay == 0 && one.place() > other.place());
    }

    private static Role role(Item item) {
        return Pairing.of(item.fact()).orElseThrow().role();
    }

    private static List<Item> of(Pairing.Key key, List<Item> inForce) {
        return inForce.stream()
                .filter(item -> Pairing.of(item.fact())
                        .filter(pairing -> pairing.key().equals(key))
                        .isPresent())
                .toList();
    }
}

package org.waymark.record.admission;

import java.time.LocalDate;
import java.util.List;
import org.waymark.record.Pairing;
import org.waymark.record.Pairing.Role;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/**
 * The last start or end of a key in the order of the rules, of those in force. What is recorded next and comes after it
 * can be judged by it alone: a long history is admitted entry by entry, without pairing all of it again each time.
 *
 * @param from the first day of its span
 * @param cuts whether it is certain to be an end that closes what is open at its place
 */
record Last(LocalDate from, Role role, boolean cuts) {

    /** Of a key of which it is not known; nothing comes after it. */
    static final Last UNKNOWN = new Last(LocalDate.MAX, Role.MARK, false);

    /** Of a key whose only start or end this is. */
    static Last first(Span span, Role role) {
        return new Last(span.first(), role, false);
    }

    /** Among these, which are of one key and in force. */
    static Last of(List<Standing<?>> facts) {
        Last last = UNKNOWN;
        for (Standing<?> fact : facts.stream().sorted(Standing.ORDER).toList()) {
            Role role = Pairing.of(fact.fact()).orElseThrow().role();
            last = last.equals(UNKNOWN) ? first(fact.span(), role) : last.and(fact.span(), role);
        }
        return last;
    }

    /** After one more, recorded later than all. One that goes before it may take away what it closed. */
    Last and(Span span, Role next) {
        return isBefore(span)
                ? new Last(span.first(), next, next == Role.END && role == Role.START)
                : new Last(from, role, false);
    }

    /** Whether an end that is recorded next is certain to close what is open at its place. */
    boolean isOpenFor(Standing<?> end) {
        return role == Role.START && isBefore(end.span());
    }

    /** Whether a start that is recorded next is certain to begin a chain of its own. */
    boolean isOverFor(Standing<?> start) {
        return cuts && isBefore(start.span());
    }

    private boolean isBefore(Span next) {
        return !next.first().isBefore(from);
    }
}

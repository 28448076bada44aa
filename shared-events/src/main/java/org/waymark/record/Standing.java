package org.waymark.record;

import java.util.Comparator;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Fact;

/**
 * A fact in force: the content that is read, in the place of the entry that first said it.
 *
 * @param entry id of the original entry; every reference to one of its corrections means this one
 * @param place the original's position, which is its place in log order
 * @param fact what is read: the original or its last correction
 * @param source the entry that this content came from
 * @param span when it happened; for attendance, when its meeting did
 */
public record Standing<F extends Fact>(String entry, long place, F fact, Logged source, Span span) {

    /** The order in which the rules take facts: by first possible day, then by place in the log. */
    public static final Comparator<Standing<?>> ORDER =
            Comparator.comparing((Standing<?> each) -> each.span().first()).thenComparingLong(Standing::place);

    /** The fact that an entry says: of a correction, the content that it puts in another's place. */
    public static Fact content(Logged logged) {
        return logged.fact() instanceof EntryCorrected correction ? correction.with() : logged.fact();
    }
}

package org.waymark.record.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.record.Pairing;
import org.waymark.record.Pairing.Family;
import org.waymark.record.Pairing.Role;
import org.waymark.record.Standing;
import org.waymark.record.admission.Refusal.Code;

/**
 * Only what has started can end. Says of an end that closes nothing which of its date and its id is at fault, with the
 * dates that the record has: whoever typed it must not have to look them up. Ids and dates stand in quotes, so that a
 * page can show the name and the date that people know.
 */
record EndNeedsStart(Pairing.Key key, List<Standing<?>> others, Standing<?> end) {

    /** What to say; the path leads to the fields of the end. */
    Refusal refusal(String path) {
        Standing<?> first = of(Role.START).stream().findFirst().orElse(null);
        Standing<?> ended = lastEnd();
        if (first == null) {
            String id = key.ids().isEmpty() ? date(end) : key.ids().getFirst();
            return refusal(path + key.family().field(), id, neverBegan(), neverBeganRemedy());
        }
        if (end.span().first().isBefore(first.span().first())) {
            String rule = "%s is recorded from “%s” on, and “%s” begins before that."
                    .formatted(what(), date(first), date(end));
            String remedy =
                    "Give a date from “%s” on, or correct the entry that says when it began.".formatted(date(first));
            return refusal(path + "on", date(end), rule, remedy);
        }
        return ended == null
                ? refusal(path + "on", date(end), notOpen(), "Give a later date.")
                : refusal(path + "on", date(end), over(ended), overRemedy());
    }

    private static Refusal refusal(String field, String value, String rule, String remedy) {
        return new Refusal(Code.END_WITHOUT_START, field, value, rule, remedy);
    }

    private String neverBegan() {
        return closing() ? "The partnership is not closed." : "No %s is recorded.".formatted(named());
    }

    private String neverBeganRemedy() {
        return closing() ? "Record first when it closed." : "Record first when it began, or name one that is recorded.";
    }

    private String notOpen() {
        return "%s is not open on “%s”.".formatted(what(), date(end));
    }

    private String over(Standing<?> ended) {
        Standing<?> again = of(Role.START).stream()
                .filter(start -> Standing.ORDER.compare(start, end) > 0)
                .findFirst()
                .orElse(null);
        String once = "%s had ended on “%s” already".formatted(what(), date(ended));
        return again == null ? once + "." : once + ", and began anew only on “%s”.".formatted(date(again));
    }

    private String overRemedy() {
        return "Correct the date, or record first when it began anew.";
    }

    private List<Standing<?>> of(Role role) {
        return others.stream()
                .filter(each -> Pairing.of(each.fact())
                        .filter(pairing -> pairing.role() == role)
                        .isPresent())
                .sorted(Standing.ORDER)
                .toList();
    }

    /** The last one before the end that is checked. */
    private @Nullable Standing<?> lastEnd() {
        return of(Role.END).stream()
                .filter(each -> Standing.ORDER.compare(each, end) < 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private boolean closing() {
        return key.family() == Family.CLOSING;
    }

    private String what() {
        return "The " + named();
    }

    private String named() {
        return key.ids().isEmpty()
                ? key.family().noun()
                : key.family().noun() + " “" + String.join("” with “", key.ids()) + "”";
    }

    private static String date(Standing<?> standing) {
        Fact fact = standing.fact();
        return fact.header().requireOn().toString();
    }
}

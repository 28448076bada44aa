package org.waymark.queryside.replay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.ClockException;
import org.waymark.registry.Bounds;
import org.waymark.registry.Defect;

/**
 * What a replay is asked besides the clocks, as a reader typed it. The rubric of the clocks is the one it is held against;
 * absent, that is what the community adopted, each day by its own.
 *
 * @param candidate the rubric to try: the digest of a draft, of one that was published or of one that ships, or name and
 *     version such as {@code waymark-starter/1}
 * @param from the day from which it would be adopted, such as {@code 2027-03-01}; absent: it judges all days
 */
public record ReplayTerms(
        @Nullable String candidate, @Nullable String from) {

    /** Whether a rubric to try is named. */
    public boolean isComplete() {
        return candidate != null && !candidate.isBlank();
    }

    /** The same with the digest of what was named. */
    public ReplayTerms naming(String digest) {
        return new ReplayTerms(digest, from);
    }

    /** The text that names the rubric to try; {@link ClockException} where there is none. */
    String requireCandidate() {
        if (candidate == null || candidate.isBlank()) {
            throw refused(
                    "candidate",
                    "",
                    "names no rubric to try",
                    "give the digest of a draft, or of a rubric that was published, or its name and version as"
                            + " waymark-sample/1");
        }
        return candidate.strip();
    }

    /** The day of the adoption; null where it judges all days. */
    @Nullable
    LocalDate day() {
        if (from == null || from.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(from.strip());
            if (day.getYear() >= Bounds.FIRST_YEAR && day.getYear() <= Bounds.LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below, as for a day out of range
        }
        throw refused(
                "from",
                from,
                "must be a day between the years " + Bounds.FIRST_YEAR + " and " + Bounds.LAST_YEAR,
                "write it as 2027-03-01, or leave it out to judge all days");
    }

    private static ClockException refused(String field, String value, String reason, String remedy) {
        return new ClockException(
                ClockException.Kind.MALFORMED, List.of(new Defect(field, value, "invalid", reason, remedy)));
    }

    /** The same as parameters of an address, each behind an ampersand. */
    public String andParameters() {
        return parameter("candidate", candidate) + parameter("from", from);
    }

    private static String parameter(String name, @Nullable String text) {
        return text == null || text.isBlank() ? "" : "&" + name + "=" + Address.parameter(text.strip());
    }
}

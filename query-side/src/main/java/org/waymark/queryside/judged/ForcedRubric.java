package org.waymark.queryside.judged;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.registry.Defect;
import org.waymark.rubric.Rubric;

/** The rubric that a question names, to be judged by whatever was adopted: so rules can be tried before they are. */
public final class ForcedRubric {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAMED = Pattern.compile("([^/]+)/(\\d{1,7})");
    private static final String REMEDY =
            "give the digest of a rubric that ships or was published, or its name and version"
                    + " as waymark-sample/1, or leave it out for the adopted ones";

    private ForcedRubric() {}

    /** Null where the question names none; {@link ClockException} where there is no such rubric, or are several. */
    public static @Nullable Rubric of(Clocks clocks, Rubrics rubrics) {
        String asked = clocks.rubric();
        return asked == null || asked.isBlank() ? null : named("rubric", asked.strip(), rubrics);
    }

    /**
     * The one that a parameter names by digest, or by name and version; {@link ClockException} where there is none, or are
     * several.
     */
    public static Rubric named(String field, String asked, Rubrics rubrics) {
        if (DIGEST.matcher(asked).matches()) {
            return rubrics.at(asked)
                    .orElseThrow(() -> refused(
                            field,
                            ClockException.Kind.UNKNOWN_RUBRIC,
                            asked,
                            "unknown",
                            "is the digest of no rubric here",
                            REMEDY));
        }
        Matcher named = NAMED.matcher(asked);
        if (!named.matches()) {
            throw refused(field, ClockException.Kind.MALFORMED, asked, "invalid", "must name a rubric", REMEDY);
        }
        return only(field, asked, rubrics.named(named.group(1), Integer.parseInt(named.group(2))));
    }

    private static Rubric only(String field, String asked, List<Rubric> found) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty()
                ? refused(field, ClockException.Kind.UNKNOWN_RUBRIC, asked, "unknown", "is no rubric here", REMEDY)
                : refused(
                        field,
                        ClockException.Kind.UNKNOWN_RUBRIC,
                        asked,
                        "ambiguous",
                        "is the name of " + found.size() + " texts, which different communities published",
                        "give the digest of one of them: "
                                + found.stream().map(Rubric::digest).collect(Collectors.joining(", ")));
    }

    private static ClockException refused(
            String field, ClockException.Kind kind, String value, String code, String reason, String remedy) {
        return new ClockException(kind, List.of(new Defect(field, value, code, reason, remedy)));
    }
}

package org.waymark.queryside.trajectory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.ClockException;
import org.waymark.registry.Defect;

/**
 * Which partnerships are looked at, as a reader typed it; what is left out is any.
 *
 * @param industry the first digits of a NAICS code, two to six
 * @param regionKind the kind of region, as it was recorded
 * @param startYear the year of the launch
 */
public record TrajectoryFilter(
        @Nullable String industry,
        @Nullable String regionKind,
        @Nullable String startYear) {

    /** Reads it; everything that is wrong is said at once. */
    Group read() {
        List<Defect> defects = new ArrayList<>();
        String prefix = matching(
                "industry",
                industry,
                "\\d{2,6}",
                "must be the first digits of a NAICS code",
                "give 2 to 6 digits",
                defects);
        String year = matching("startYear", startYear, "\\d{4}", "must be a year", "write it as 2024", defects);
        if (!defects.isEmpty()) {
            throw new ClockException(ClockException.Kind.MALFORMED, defects);
        }
        return new Group(prefix, given(regionKind), year == null ? null : Integer.valueOf(year));
    }

    private static @Nullable String matching(
            String field, @Nullable String text, String pattern, String reason, String remedy, List<Defect> defects) {
        String typed = given(text);
        if (typed != null && !typed.matches(pattern)) {
            defects.add(new Defect(field, typed, "invalid", reason, remedy));
        }
        return typed;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The same filter as parameters, each with an ampersand in front. */
    public String parameters() {
        return parameter("industry", industry)
                + parameter("regionKind", regionKind)
                + parameter("startYear", startYear);
    }

    private static String parameter(String name, @Nullable String text) {
        String typed = given(text);
        return typed == null ? "" : "&" + name + "=" + Address.parameter(typed);
    }
}

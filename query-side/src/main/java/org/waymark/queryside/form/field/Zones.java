package org.waymark.queryside.form.field;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.PickGroup;

/** The time zones of the world, those of the United States first, because most communities of practice are there. */
public final class Zones {

    private static final List<String> LIKELY = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu");

    private Zones() {}

    /** As choices. */
    public static List<PickGroup> picks() {
        return List.of(new PickGroup("United States", picks(LIKELY)), new PickGroup("All zones", picks(others())));
    }

    private static List<String> others() {
        Predicate<String> place = zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("System");
        return ZoneId.getAvailableZoneIds().stream()
                .filter(place.and(zone -> !LIKELY.contains(zone)))
                .sorted()
                .toList();
    }

    private static List<Pick> picks(List<String> zones) {
        return zones.stream()
                .map(zone -> new Pick(zone, zone.replace('_', ' ')))
                .toList();
    }
}

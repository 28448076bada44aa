package org.waymark.queryside.form.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can be ticked, by side and organization.
 *
 * @param last what "same as last time" would do; null before the first meeting
 */
public record Roster(
        List<Table> industry, List<Table> others, @Nullable Last last) {

    /** An organization and its people. */
    public record Table(String organisation, String name, String side, List<String> tags, List<Chair> chairs) {}

    /**
     * One tick.
     *
     * @param key what the form sends
     * @param label as it stands below its organization; empty for somebody whose name nobody noted
     * @param full name and organization, as people type it
     * @param last whether they came last time
     */
    public record Chair(String key, String label, String full, boolean last) {}

    /** The meeting before. */
    public record Last(int people, String day) {}

    /** Everybody, in the order of the page. */
    public List<Chair> all() {
        return java.util.stream.Stream.concat(industry.stream(), others.stream())
                .flatMap(table -> table.chairs().stream())
                .toList();
    }
}

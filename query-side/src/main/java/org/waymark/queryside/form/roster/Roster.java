package org.waymark.queryside.form.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.form.choice.Pick;

/**
 * Who can be ticked, by side and organization.
 *
 * @param unplaced people of the partnership who stand for none of its organizations, such as a new coordinator
 * @param last what "same as last time" would do; null before the first meeting
 */
public record Roster(
        List<Table> industry,
        List<Table> others,
        List<Pick> unplaced,
        @Nullable Last last) {

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

    /** All organizations, in the order of the page. */
    public Stream<Table> tables() {
        return Stream.concat(industry.stream(), others.stream());
    }

    /** The organization of that id, if it takes part. */
    public Optional<Table> table(String organisation) {
        return tables().filter(table -> table.organisation().equals(organisation))
                .findFirst();
    }

    /** Everybody, in the order of the page. */
    public List<Chair> all() {
        return tables().flatMap(table -> table.chairs().stream()).toList();
    }
}

package org.waymark.queryside.form.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.queryside.form.choice.Pick;

/** Who can be ticked, by side and organization. */
public final class Roster {

    private final List<Table> industry;
    private final List<Table> others;
    private final List<Pick> unplaced;
    private final @Nullable Last last;
    private final Map<String, Table> byOrganisation;

    Roster(List<Table> tables, List<Pick> unplaced, @Nullable Last last) {
        this.industry = tables.stream().filter(Table::industry).toList();
        this.others = tables.stream().filter(table -> !table.industry()).toList();
        this.unplaced = List.copyOf(unplaced);
        this.last = last;
        this.byOrganisation =
                tables().collect(Collectors.toMap(Table::organisation, Function.identity(), (one, other) -> one));
    }

    /** An organization and its people. */
    public record Table(String organisation, String name, String side, List<String> tags, List<Chair> chairs) {

        boolean industry() {
            return side.equals(Side.INDUSTRY.word());
        }
    }

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

    /** The organizations of the industry side. */
    public List<Table> industry() {
        return industry;
    }

    /** All other organizations. */
    public List<Table> others() {
        return others;
    }

    /** People of the partnership who stand for none of its organizations, such as a new coordinator. */
    public List<Pick> unplaced() {
        return unplaced;
    }

    /** What "same as last time" would do; absent before the first meeting. */
    public @Nullable Last last() {
        return last;
    }

    /** All organizations, in the order of the page. */
    public Stream<Table> tables() {
        return Stream.concat(industry.stream(), others.stream());
    }

    /** The organization of that id, if it takes part. */
    public Optional<Table> table(String organisation) {
        return Optional.ofNullable(byOrganisation.get(organisation));
    }

    /** Whether the organization takes part, and on the industry side. */
    public boolean onIndustrySide(String organisation) {
        return table(organisation).filter(Table::industry).isPresent();
    }

    /** Everybody, in the order of the page. */
    public List<Chair> all() {
        return tables().flatMap(table -> table.chairs().stream()).toList();
    }
}

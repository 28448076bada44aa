package org.waymark.stage.evidence.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.fact.PartnershipFact.ActivityConfirmed;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.Vocabulary.Domain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** What the partnership did or made, and how activities hang together in series. */
public final class Activities {
    private final List<State<ActivityRecorded>> states;
    private final Map<String, List<Point>> byPriority = new HashMap<>();
    /** From what counts as one with something else to that; following it to the end names the item. */
    private final Map<String, String> sameAs = new HashMap<>();

    private final List<Item> items = new ArrayList<>();
    private final List<State<ActivityRecorded>> withoutDomain = new ArrayList<>();

    /**
     * All records of one activity or of one series, which count once.
     *
     * @param domain that of the first record that has one
     */
    public record Item(String key, Domain domain, List<State<ActivityRecorded>> states) {
        /** Some record lies in the first window, or goes on and was started or confirmed in the second. */
        public Verdicts counts(Window within, Window ongoing) {
            List<Verdicts> each = new ArrayList<>();
            for (State<ActivityRecorded> state : states) {
                state.links()
                        .forEach(link ->
                                each.add(When.within(within, link.start().span())));
                each.add(state.current(link -> isOngoing(state, link, ongoing)));
            }
            return Verdicts.any(each);
        }
    }

    public Activities(Reading reading, Chains chains, Priorities priorities) {
        this.states = State.all(chains, ActivityRecorded.class);
        for (Standing<ActivityRecorded> record : reading.of(ActivityRecorded.class)) {
            String priority = record.fact().priority();
            if (priority != null) {
                byPriority.computeIfAbsent(priority, any -> new ArrayList<>()).add(Point.of(record));
            }
            join(record.fact());
        }
        sort(reading.of(ActivityRecorded.class), priorities);
    }

    /** Records of one activity are one item, and so are those of one series. */
    private void join(ActivityRecorded record) {
        if (record.series() != null) {
            String activity = itemOf(record);
            String series = end("series " + record.series());
            if (!activity.equals(series)) {
                sameAs.put(activity, series);
            }
        }
    }

    private String itemOf(ActivityRecorded record) {
        return end("activity " + record.activity());
    }

    private String end(String key) {
        String end = key;
        for (String next = sameAs.get(end); next != null; next = sameAs.get(end)) {
            end = next;
        }
        return end;
    }

    private void sort(List<Standing<ActivityRecorded>> records, Priorities priorities) {
        Map<String, Domain> domains = new HashMap<>();
        for (Standing<ActivityRecorded> record : records) {
            domainOf(record, priorities).ifPresent(domain -> domains.putIfAbsent(itemOf(record.fact()), domain));
        }
        Map<String, List<State<ActivityRecorded>>> byItem = new LinkedHashMap<>();
        for (State<ActivityRecorded> state : states) {
            byItem.computeIfAbsent(itemOf(state.chain().first().fact()), any -> new ArrayList<>())
                    .add(state);
        }
        byItem.forEach((key, same) -> {
            Domain domain = domains.get(key);
            if (domain == null) {
                withoutDomain.addAll(same);
            } else {
                items.add(new Item(key, domain, same));
            }
        });
    }

    private static Optional<Domain> domainOf(Standing<ActivityRecorded> record, Priorities priorities) {
        List<Domain> own = record.fact().domains();
        String priority = record.fact().priority();
        if (!own.isEmpty() || priority == null) {
            return own.stream().findFirst();
        }
        return priorities.at(record.span(), priority).stream()
                .flatMap(identified -> identified.domains().stream())
                .findFirst();
    }

    /** One that goes on, is in force as such, and was started or confirmed in the window. */
    public static Verdicts isOngoing(State<ActivityRecorded> state, Link<ActivityRecorded> link, Window window) {
        if (!link.start().fact().ongoing()) {
            return Verdicts.NEVER;
        }
        List<Verdicts> signs = new ArrayList<>();
        signs.add(When.notOlderThan(window, link.from()));
        state.chain()
                .marks(ActivityConfirmed.class)
                .forEach(confirmed -> signs.add(When.within(window, confirmed.span())));
        return Verdicts.any(signs);
    }

    public List<State<ActivityRecorded>> states() {
        return states;
    }

    /** Activities that count once each; those without a domain are left out. */
    public List<Item> items() {
        return items;
    }

    /** Those that are left out: no record of the activity or of its series says what it is about. */
    public List<State<ActivityRecorded>> withoutDomain() {
        return withoutDomain;
    }

    /** Activities recorded for a priority. */
    public List<Point> recordedFor(String priority) {
        return byPriority.getOrDefault(priority, List.of());
    }
}

package org.waymark.queryside.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.record.EntryViews;
import org.waymark.registry.Defect;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;

/** What an answer of the engine names by id, as people know it at a moment. */
public record Named(RecordedPartnerships partnerships, Asked asked, Audience audience) {

    private Rubric rubric() {
        return asked.judged().judgement().rubrics().at(asked.moment().asOf());
    }

    /** What people call an indicator; of another version, its id. */
    public String indicator(String id) {
        return rubric().indicator(id).map(Indicator::label).orElse(id);
    }

    /** What people call a stage; of another version, its id. */
    public String stage(String id) {
        return rubric().stage(id).map(Stage::label).orElse(id);
    }

    /** These entries of the partnership or its community, in log order. */
    public List<Placed> entries(Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Stream<Placed> own =
                placed(Home.partnership(asked.judged().id()), partnerships.entries(asked, audience), wanted);
        String community = asked.judged().community();
        Stream<Placed> ofCommunity = community == null
                ? Stream.of()
                : placed(Home.community(community), partnerships.entriesOfCommunity(asked, audience), wanted);
        return Stream.concat(own, ofCommunity)
                .sorted(Comparator.comparingLong(each -> each.entry().position()))
                .toList();
    }

    private static Stream<Placed> placed(Home home, EntryViews entries, Set<String> wanted) {
        return wanted.stream().flatMap(id -> entries.view(id).stream()).map(view -> new Placed(home, view));
    }

    /** Refuses a day before the first that any fact may have happened on: of it there is nothing to say. */
    public void requireBegun() {
        requireBegun(List.of(asked), asked.moment().asOf());
    }

    /** Refuses a day on which none of these had begun; where there are none, no day. */
    public static void requireBegun(Collection<Asked> all, LocalDate day) {
        requireBegun(all.stream().map(each -> each.judged().record()), day);
    }

    /** The same of records that need not be judged for it. */
    public static void requireBegun(Stream<Folded> records, LocalDate day) {
        records.flatMap(each -> each.reading().facts().stream())
                .map(each -> each.span().first())
                .min(Comparator.naturalOrder())
                .ifPresent(first -> ClockException.requireBegun("asOf", day, first));
    }

    static ClockException before(String field, String value, String reason) {
        return new ClockException(
                ClockException.Kind.BEFORE_FIRST,
                List.of(new Defect(field, value, "before-first", reason, "ask for a later day")));
    }
}

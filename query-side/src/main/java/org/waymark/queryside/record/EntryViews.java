package org.waymark.queryside.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryDisputed;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.Values;
import org.waymark.fact.Vocabulary.Visibility;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.known.Folded;
import org.waymark.record.Logged;
import org.waymark.registry.FactTypes;

/** Shows the entries of one record to one reader. */
public final class EntryViews {

    /** The field of a plan that says where it lies. */
    private static final String DOCUMENT = "document";

    private final Folded record;
    private final Names names;
    private final Audience audience;
    private final UnaryOperator<String> author;
    private final Amended amended;
    private final FieldValues values;
    private final Map<String, FuzzyDate> meetings = new HashMap<>();

    /**
     * For one record.
     *
     * @param homes what partnerships and communities are called
     * @param author the account that recorded an entry
     */
    public EntryViews(
            Folded record, Names names, Audience audience, Function<Home, Text> homes, UnaryOperator<String> author) {
        this.record = record;
        this.names = names;
        this.audience = audience;
        this.author = author;
        this.amended = new Amended(record);
        this.values = new FieldValues(names, audience, homes, record);
        record.reading()
                .of(MeetingHeld.class)
                .forEach(each ->
                        meetings.put(each.fact().meeting(), each.fact().header().requireOn()));
    }

    /** All entries in log order. */
    public List<EntryView> all() {
        return record.entries().list().stream().map(this::view).toList();
    }

    /** An entry as it reads now. */
    public EntryView view(Logged logged) {
        return view(logged, amended.content(logged));
    }

    /** The entry of an id as it reads now. */
    public Optional<EntryView> view(String entry) {
        return find(entry).map(this::view);
    }

    /** The entry of an id as it was first recorded. */
    private Optional<EntryView> original(String entry) {
        return find(entry).map(logged -> view(logged, logged.fact()));
    }

    /** Everything that amends an entry, and what amends that. */
    private List<EntryView> amendments(String entry) {
        return amended.about(entry).stream().map(this::view).toList();
    }

    /** All entries, newest first by the day they happened. */
    public List<EntryView> newestFirst(ZoneId zone) {
        return all().stream().sorted(byDate(zone).reversed()).toList();
    }

    /** One entry and everything that was ever said about it. */
    public Optional<EntryHistory> history(String entry, Basis basis, Freshness freshness) {
        return view(entry)
                .map(now -> new EntryHistory(now, original(entry).orElse(now), amendments(entry), basis, freshness));
    }

    private Optional<Logged> find(String entry) {
        return record.entries().list().stream()
                .filter(logged -> logged.entry().equals(entry))
                .findFirst();
    }

    private EntryView view(Logged logged, Fact content) {
        Header header = content.header();
        return new EntryView(
                logged.entry(),
                FactTypes.of(content).name(),
                on(content),
                logged.recordedAt(),
                logged.position(),
                author.apply(logged.entry()),
                header.note() == null ? null : names.text(header.note(), audience),
                evidence(header),
                header.visibility().word(),
                fields(content),
                amended.counts(logged),
                amended.correction(logged).map(this::mark).orElse(null),
                amended.voiding(logged).map(this::mark).orElse(null),
                Amended.target(content),
                target(content),
                amended.disputes(logged).stream().map(this::mark).toList());
    }

    private EntryView.@Nullable Target target(Fact content) {
        String amends = Amended.target(content);
        return amends == null
                ? null
                : find(amends)
                        .map(Logged::fact)
                        .map(fact -> new EntryView.Target(FactTypes.of(fact).name(), on(fact)))
                        .orElse(null);
    }

    private @Nullable FuzzyDate on(Fact content) {
        return content instanceof AttendanceRecorded attendance
                ? meetings.get(attendance.meeting())
                : content.header().on();
    }

    private List<EntryView.Evidence> evidence(Header header) {
        List<EntryView.Evidence> shown = new ArrayList<>();
        for (Values.Evidence each : header.evidence()) {
            shown.add(
                    addressed(header) && !names.erased(each.label())
                            ? new EntryView.Evidence(names.text(each.label(), audience), each.link(), each.document())
                            : new EntryView.Evidence(names.text(each.label(), audience), null, null));
        }
        return shown;
    }

    /** Whether this reader may see where documents lie: whoever has the address of a shared file can open it. */
    private boolean addressed(Header header) {
        return audience == Audience.SIGNED_IN || header.visibility() == Visibility.PUBLIC;
    }

    private List<Shown.Field> fields(Fact content) {
        List<Shown.Field> fields = values.of(content);
        return addressed(content.header())
                ? fields
                : fields.stream()
                        .map(field -> DOCUMENT.equals(field.name())
                                ? new Shown.Field(DOCUMENT, new Shown.Free(Text.withheld()))
                                : field)
                        .toList();
    }

    private EntryView.Mark mark(Logged logged) {
        PartRef reason = switch (logged.fact()) {
            case EntryCorrected each -> each.reason();
            case EntryVoided each -> each.reason();
            case EntryDisputed each -> each.reason();
            case Fact ignored -> null;
        };
        return new EntryView.Mark(
                logged.entry(),
                logged.recordedAt(),
                logged.position(),
                author.apply(logged.entry()),
                reason == null ? Text.unknown() : names.text(reason, audience));
    }

    /**
     * Oldest first by first possible day, then in log order; an entry without a date has the day on which it was
     * recorded where its community is.
     */
    public static Comparator<EntryView> byDate(ZoneId zone) {
        return Comparator.comparing((EntryView view) -> firstDay(view, zone)).thenComparingLong(EntryView::position);
    }

    private static LocalDate firstDay(EntryView view, ZoneId zone) {
        return view.on() == null
                ? view.recordedAt().atZone(zone).toLocalDate()
                : view.on().first();
    }
}

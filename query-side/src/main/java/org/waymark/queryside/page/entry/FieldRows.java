package org.waymark.queryside.page.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;

/** The fields of an entry as rows of a table, beside what was first recorded where that differs. */
final class FieldRows {

    private final Words words;
    private final EntryLines lines;

    private final Map<String, EntryView> known;

    /** @param known the partnership's entries by id, so that a row says what it refers to */
    FieldRows(Words words, EntryLines lines, Map<String, EntryView> known) {
        this.words = words;
        this.lines = lines;
        this.known = known;
    }

    List<EntryPage.Row> rows(EntryView now, EntryView original) {
        Map<String, List<Line>> values = values(now);
        Map<String, List<Line>> before = values(original);
        var names = new ArrayList<>(values.keySet());
        before.keySet().stream().filter(name -> !values.containsKey(name)).forEach(names::add);
        return names.stream().map(name -> row(now.fact(), name, values, before)).toList();
    }

    /** Everybody whom an attendance entry names, one line each. */
    List<Line> attendees(EntryView attendance) {
        return attendance.field("attendees").stream()
                .flatMap(value -> lines(attendance.fact(), "attendees", value).stream())
                .toList();
    }

    private EntryPage.Row row(
            String fact, String name, Map<String, List<Line>> values, Map<String, List<Line>> before) {
        var value = values.getOrDefault(name, List.of());
        var first = before.getOrDefault(name, List.of());
        return new EntryPage.Row(label(fact, name), value, value.equals(first) ? List.of() : first);
    }

    private Map<String, List<Line>> values(EntryView entry) {
        var values = new LinkedHashMap<String, List<Line>>();
        if (entry.on() != null) {
            values.put("on", List.of(Line.of(Dates.when(entry.on()))));
        }
        Set<String> own = minted(entry.fact());
        for (Shown.Field field : entry.fields()) {
            if (own.contains(field.name())) {
                continue;
            }
            values.put(field.name(), lines(entry.fact(), field.name(), field.value()));
        }
        if (entry.note() != null) {
            values.put("note", List.of(text(entry.note(), "")));
        }
        var evidence = entry.evidence().stream().map(this::evidence).toList();
        if (!evidence.isEmpty()) {
            values.put("evidence", evidence);
        }
        return values;
    }

    /** Ids that an entry gave to what it began: they say nothing to people. */
    private static Set<String> minted(String fact) {
        return FactTypes.named(fact).stream()
                .flatMap(type -> type.shape().fields().stream())
                .filter(FieldSpec::mints)
                .map(FieldSpec::name)
                .collect(Collectors.toSet());
    }

    private String label(String fact, String name) {
        try {
            return words.text("field." + fact + "." + name);
        } catch (NoSuchMessageException e) {
            return words.text("field." + name);
        }
    }

    private List<Line> lines(String fact, String field, Shown value) {
        FieldType type = FactTypes.named(fact)
                .flatMap(each -> each.shape().field(field))
                .map(FieldSpec::type)
                .orElse(null);
        return value instanceof Shown.Many many
                ? many.values().stream().map(each -> line(of(type), each)).toList()
                : List.of(line(type, value));
    }

    /** @param type what the registry says of the value; null within a correction's replacement, which may be any fact */
    private Line line(@Nullable FieldType type, Shown value) {
        return switch (value) {
            case Shown.Plain plain -> plain(plain.value());
            case Shown.Word word -> Line.of(word(type, word.value()));
            case Shown.Day day -> Line.of(Dates.when(day.value()));
            case Shown.Amount amount -> Line.of(amount.value().toPlainString());
            case Shown.Flag flag -> words.line(flag.value() ? "entry.yes" : "entry.no");
            case Shown.Free free -> text(free.value(), "");
            case Shown.Reference reference -> reference(reference);
            case Shown.Many many ->
                Line.join(
                        ", ",
                        many.values().stream().map(each -> line(of(type), each)).toList());
            case Shown.Group group ->
                Line.join(
                        ", ",
                        group.fields().stream()
                                .map(each -> line(within(type, each.name()), each.value()))
                                .toList());
        };
    }

    private static @Nullable FieldType of(@Nullable FieldType type) {
        return type instanceof FieldType.Many many ? many.of() : null;
    }

    private static @Nullable FieldType within(@Nullable FieldType type, String field) {
        return type instanceof FieldType.Composite composite
                ? composite.shape().field(field).map(FieldSpec::type).orElse(null)
                : null;
    }

    private Line reference(Shown.Reference reference) {
        if (reference.to() == Refers.To.CLAUSE) {
            return Line.of(lines.clause(reference.id()));
        }
        EntryView begun = reference.entry() == null ? null : known.get(reference.entry());
        if (begun != null && (reference.name() == null || reference.name().state() == Text.State.UNKNOWN)) {
            String title = lines.title(begun) + ", " + lines.when(begun).text();
            return Line.of(new Piece.Link(lines.href(begun), title));
        }
        Line name = called(reference);
        String href = reference.entry() == null ? card(reference) : lines.href(reference.entry());
        return href == null || name.isEmpty() ? name : Line.of(new Piece.Link(href, name.text()));
    }

    /** In the place of a name that was erased stands that it was; when, its own page says. */
    private Line called(Shown.Reference reference) {
        Text name = reference.name();
        return name != null && name.state() == Text.State.ERASED
                ? Line.of(name.orElse(reference.id()))
                : text(name, reference.id());
    }

    /** The page of a person or an organization whose name the reader sees; absent for everything else. */
    private @Nullable String card(Shown.Reference reference) {
        Text name = reference.name();
        boolean seen = name != null && (name.state() == Text.State.SHOWN || name.state() == Text.State.ERASED);
        if (!seen) {
            return null;
        }
        return switch (reference.to()) {
            case PERSON -> Address.person(reference.id());
            case ORGANISATION -> Address.organization(reference.id());
            case PARTNERSHIP -> lines.kept(Address.partnership(reference.id()));
            case COMMUNITY -> lines.kept(Address.community(reference.id()));
            case HOLDER,
                    RUBRIC,
                    CLAUSE,
                    MEETING,
                    PLAN,
                    PRIORITY,
                    ACTION,
                    ACTIVITY,
                    COMMITMENT,
                    LAUNCH,
                    ATTESTATION,
                    EXEMPTION,
                    DISPUTE,
                    DETERMINATION,
                    ENTRY,
                    SUBJECT -> null;
        };
    }

    private Line text(@Nullable Text text, String id) {
        if (text == null) {
            return Line.of(id);
        }
        return switch (text.state()) {
            case SHOWN -> Line.of(text.orElse(id));
            case WITHHELD -> words.line("entry.withheld");
            case ERASED ->
                text.erasedAt() == null
                        ? words.line("entry.erased")
                        : words.line("entry.erased.on", lines.day(text.erasedAt()));
            case UNKNOWN -> Line.of(id);
        };
    }

    private Line evidence(EntryView.Evidence evidence) {
        Line label = text(evidence.label(), "");
        String link = evidence.link() == null ? "" : evidence.link();
        boolean leads = web(link) || Address.isEntry(link);
        return leads ? Line.of(new Piece.Link(link, label.text())) : Line.join(" ", List.of(label, Line.of(link)));
    }

    /** An address that somebody typed becomes a link only where it leads to the web. */
    private static Line plain(String value) {
        return web(value) ? Line.of(new Piece.Link(value, value)) : Line.of(value);
    }

    private static boolean web(String value) {
        String start = value.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    private String word(@Nullable FieldType type, String term) {
        return type instanceof FieldType.OneOf one
                ? words.text("word." + one.vocabulary().getSimpleName() + "." + term)
                : term.replace('-', ' ');
    }
}

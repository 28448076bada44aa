package org.waymark.queryside.page.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;

/** Reads the values of an entry for its line; what a reader may not see is simply not there. */
record EntryFields(EntryView entry, UnaryOperator<String> clauses) {

    /** A short text, a word or a day, in its written form. */
    Optional<String> plain(String field) {
        return entry.field(field).flatMap(this::plain);
    }

    boolean flag(String field) {
        return entry.field(field).filter(new Shown.Flag(true)::equals).isPresent();
    }

    /** What a reference, a text or a list of them is called. */
    List<String> names(String field) {
        return entry.field(field).map(this::names).orElse(List.of());
    }

    /** The names that stand in one field of a group, or of each group of a list. */
    List<String> within(String field, String inner) {
        return groups(field).stream()
                .flatMap(group -> group.fields().stream())
                .filter(each -> each.name().equals(inner))
                .flatMap(each -> names(each.value()).stream())
                .distinct()
                .toList();
    }

    /** How many things a list holds. */
    int size(String field) {
        return entry.field(field).map(EntryFields::values).orElse(List.of()).size();
    }

    /** The distinct ids that stand in one field of each group of a list. */
    Set<String> ids(String field, String inner) {
        var ids = new LinkedHashSet<String>();
        for (Shown.Group group : groups(field)) {
            for (Shown.Field each : group.fields()) {
                if (each.name().equals(inner) && each.value() instanceof Shown.Reference reference) {
                    ids.add(reference.id());
                }
            }
        }
        return ids;
    }

    private List<Shown.Group> groups(String field) {
        return entry.field(field).map(EntryFields::values).orElse(List.of()).stream()
                .filter(Shown.Group.class::isInstance)
                .map(Shown.Group.class::cast)
                .toList();
    }

    private static List<Shown> values(Shown value) {
        return value instanceof Shown.Many many ? many.values() : List.of(value);
    }

    private Optional<String> plain(Shown value) {
        return switch (value) {
            case Shown.Plain plain -> Optional.of(plain.value());
            case Shown.Word word -> Optional.of(word.value());
            case Shown.Day day -> Optional.of(day.value().toString());
            case Shown.Amount amount -> Optional.of(amount.value().toPlainString());
            case Shown.Flag flag -> Optional.of(Boolean.toString(flag.value()));
            case Shown.Free free -> readable(free.value(), null);
            case Shown.Reference reference ->
                reference.to() == Refers.To.CLAUSE
                        ? Optional.of(clauses.apply(reference.id()))
                        : readable(reference.name(), reference.id());
            case Shown.Many ignored -> Optional.empty();
            case Shown.Group ignored -> Optional.empty();
        };
    }

    private List<String> names(Shown value) {
        return values(value).stream().flatMap(each -> plain(each).stream()).toList();
    }

    private static Optional<String> readable(@Nullable Text text, @Nullable String id) {
        if (text == null) {
            return Optional.ofNullable(id);
        }
        return switch (text.state()) {
            case SHOWN, ERASED -> Optional.of(text.orElse(""));
            case WITHHELD -> Optional.empty();
            case UNKNOWN -> Optional.ofNullable(id);
        };
    }
}

package org.waymark.queryside.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartRef;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.fact.Word;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.known.Folded;
import org.waymark.record.Logged;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.RecordShape;

/** Turns the fields of any fact into values for one reader, as the registry describes them. */
final class FieldValues {

    private final Names names;
    private final Audience audience;
    private final Function<Home, Text> homes;
    private final Started started;
    private final Map<String, List<String>> teams;

    /** @param homes what partnerships and communities are called */
    FieldValues(Names names, Audience audience, Function<Home, Text> homes, Folded record) {
        this.names = names;
        this.audience = audience;
        this.homes = homes;
        this.started = new Started(record.reading());
        this.teams = record.entries().list().stream()
                .map(Logged::fact)
                .filter(CoordinatorAppointed.class::isInstance)
                .map(CoordinatorAppointed.class::cast)
                .filter(fact -> fact.form() == CoordinatorForm.TEAM)
                .collect(Collectors.toMap(
                        CoordinatorAppointed::holder, CoordinatorAppointed::members, (before, later) -> later));
    }

    /** The fact's own fields; absent ones are left out. */
    List<Shown.Field> of(Fact fact) {
        return fields(FactTypes.of(fact).shape(), fact);
    }

    private List<Shown.Field> fields(RecordShape shape, Object record) {
        List<Shown.Field> fields = new ArrayList<>();
        for (FieldSpec field : shape.fields()) {
            Object value = field.in(record);
            if (value != null) {
                fields.add(new Shown.Field(field.name(), shown(field.type(), field.refers(), value)));
            }
        }
        return fields;
    }

    private Shown shown(FieldType type, Refers.@Nullable To refers, Object value) {
        return switch (type) {
            case FieldType.Scalar scalar -> scalar(scalar, refers, value);
            case FieldType.OneOf ignored -> new Shown.Word(((Word) value).word());
            case FieldType.Many many ->
                new Shown.Many(((List<?>) value)
                        .stream().map(each -> shown(many.of(), refers, each)).toList());
            case FieldType.Composite composite -> new Shown.Group(fields(composite.shape(), value));
            case FieldType.Replacement ignored -> new Shown.Group(of((Fact) value));
        };
    }

    private Shown scalar(FieldType.Scalar scalar, Refers.@Nullable To refers, Object value) {
        return switch (scalar) {
            case STRING -> refers == null ? new Shown.Plain(value.toString()) : reference(refers, value.toString());
            case TEXT -> new Shown.Free(names.text((PartRef) value, audience));
            case FUZZY_DATE -> new Shown.Day((FuzzyDate) value);
            case DATE -> new Shown.Day(FuzzyDate.day((LocalDate) value));
            case ZONE -> new Shown.Plain(value.toString());
            case INTEGER, LONG -> new Shown.Amount(BigDecimal.valueOf(((Number) value).longValue()));
            case DECIMAL -> new Shown.Amount((BigDecimal) value);
            case BOOLEAN -> new Shown.Flag((Boolean) value);
        };
    }

    private Shown reference(Refers.To to, String id) {
        return switch (to) {
            case PERSON ->
                new Shown.Reference(to, id, names.person(id, audience).name(), null);
            case ORGANISATION ->
                new Shown.Reference(to, id, names.organisation(id).name(), null);
            case HOLDER -> new Shown.Reference(to, id, holder(id), null);
            case PARTNERSHIP -> new Shown.Reference(to, id, homes.apply(Home.partnership(id)), null);
            case COMMUNITY -> new Shown.Reference(to, id, homes.apply(Home.community(id)), null);
            case RUBRIC, CLAUSE -> new Shown.Reference(to, id, null, null);
            case MEETING,
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
                    ENTRY -> new Shown.Reference(to, id, started.title(to, id), started.entry(to, id));
            case SUBJECT -> subject(id);
        };
    }

    /** What an attestation speaks of: an entry of this record, else an organisation. */
    private Shown subject(String id) {
        return started.isEntry(id)
                ? new Shown.Reference(Refers.To.SUBJECT, id, null, id)
                : new Shown.Reference(
                        Refers.To.SUBJECT, id, names.organisation(id).name(), null);
    }

    /** A holder is a person, an organisation or a team; a team goes by the names of its members. */
    private Text holder(String id) {
        List<String> members = teams.get(id);
        if (members != null) {
            return names.people(members, audience);
        }
        Text person = names.person(id, audience).name();
        return person.state() == Text.State.UNKNOWN ? names.organisation(id).name() : person;
    }
}

package org.waymark.stage.bearing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.shape.Refers;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.RecordShape;
import org.waymark.registry.References;
import org.waymark.stage.excerpt.Excerpt;

/**
 * A person or an organisation thought away: out of every list that names it, together with the seat it had there, out of
 * every field that may stay open; and where a fact cannot be without it, the fact is gone too.
 */
record Naming(Set<Refers.To> as, String name) implements Function<Fact, Optional<Fact>> {
    private static final Set<Refers.To> PERSON = Set.of(Refers.To.PERSON, Refers.To.HOLDER);
    private static final Set<Refers.To> ORGANISATION =
            Set.of(Refers.To.ORGANISATION, Refers.To.HOLDER, Refers.To.SUBJECT);

    static Naming of(Pillar.Named pillar) {
        return switch (pillar) {
            case Pillar.OfPerson somebody -> new Naming(PERSON, somebody.person());
            case Pillar.OfOrganisation organisation -> new Naming(ORGANISATION, organisation.org());
        };
    }

    /** All whom an excerpt names, each with the position of the first entry that does. */
    static Map<Pillar.Named, Long> in(Excerpt excerpt) {
        Map<Pillar.Named, Long> places = new LinkedHashMap<>();
        excerpt.facts().forEach(standing -> {
            in(standing.fact()).forEach(pillar -> places.merge(pillar, standing.place(), Math::min));
        });
        return places;
    }

    /** All whom a fact names. */
    static Set<Pillar.Named> in(Fact fact) {
        Set<Pillar.Named> named = new LinkedHashSet<>();
        References.walk(fact, (refers, id) -> pillar(fact, refers, id).ifPresent(named::add));
        return named;
    }

    /** The ids of all whom an excerpt may name, also where it leaves open whether it is somebody or an organisation. */
    static Set<String> mentioned(Excerpt excerpt) {
        Set<String> ids = new HashSet<>();
        excerpt.facts()
                .forEach(standing -> References.walk(standing.fact(), (refers, id) -> {
                    if (PERSON.contains(refers) || ORGANISATION.contains(refers)) {
                        ids.add(id);
                    }
                }));
        return ids;
    }

    private static Optional<Pillar.Named> pillar(Fact fact, Refers.To refers, String id) {
        return switch (refers) {
            case PERSON -> Optional.of(new Pillar.OfPerson(id));
            case ORGANISATION -> Optional.of(new Pillar.OfOrganisation(id));
            case HOLDER -> fact instanceof CoordinatorAppointed appointed ? holder(appointed) : Optional.empty();
            case PARTNERSHIP,
                    COMMUNITY,
                    RUBRIC,
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
                    SUBJECT,
                    CLAUSE -> Optional.empty();
        };
    }

    private static Optional<Pillar.Named> holder(CoordinatorAppointed appointed) {
        return switch (appointed.form()) {
            case PERSON -> Optional.of(new Pillar.OfPerson(appointed.holder()));
            case ORGANISATION -> Optional.of(new Pillar.OfOrganisation(appointed.holder()));
            case TEAM -> Optional.empty();
        };
    }

    /** The fact without the name; nothing where it cannot be without. */
    @Override
    public Optional<Fact> apply(Fact fact) {
        RecordShape shape = RecordShape.of(fact.getClass());
        if (shape.fields().stream().noneMatch(field -> isIn(field, field.in(fact)))) {
            return Optional.of(fact);
        }
        List<@Nullable Object> values = new ArrayList<>();
        values.add(fact.header());
        for (FieldSpec field : shape.fields()) {
            Object without = without(field, field.in(fact));
            if (without == null && field.required()) {
                return Optional.empty();
            }
            values.add(without);
        }
        return Optional.of((Fact) shape.make(values));
    }

    private boolean isIn(FieldSpec field, @Nullable Object value) {
        return value instanceof List<?> many
                ? many.stream().anyMatch(each -> isMeant(field, each))
                : value != null && isMeant(field, value);
    }

    private @Nullable Object without(FieldSpec field, @Nullable Object value) {
        if (value instanceof List<?> many) {
            List<?> rest = many.stream().filter(each -> !isMeant(field, each)).toList();
            return rest.size() == many.size() ? many : rest;
        }
        return value == null || isMeant(field, value) ? null : value;
    }

    /** Whether a value is the name, or a seat that has it. */
    private boolean isMeant(FieldSpec field, Object value) {
        if (value instanceof String id) {
            return field.refers() != null && as.contains(field.refers()) && id.equals(name);
        }
        return References.isComposite(field.type())
                && RecordShape.of(value.getClass()).fields().stream().anyMatch(inner -> {
                    Object held = inner.in(value);
                    return held != null && isMeant(inner, held);
                });
    }
}

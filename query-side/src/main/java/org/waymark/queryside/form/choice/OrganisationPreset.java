package org.waymark.queryside.form.choice;

import java.util.List;
import java.util.Optional;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.OrganisationKind;
import org.waymark.fact.Vocabulary.Ownership;
import org.waymark.fact.Vocabulary.Side;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a new organization usually is, chosen with one tap. Without a side and a kind it would count nowhere; a wrong
 * guess is corrected like any entry.
 */
public enum OrganisationPreset {
    COMPANY(Side.INDUSTRY, OrganisationKind.EMPLOYER, Ownership.FOR_PROFIT, List.of()),
    NONPROFIT_EMPLOYER(Side.INDUSTRY, OrganisationKind.EMPLOYER, Ownership.NONPROFIT, List.of()),
    ASSOCIATION(Side.INDUSTRY, OrganisationKind.ASSOCIATION, Ownership.NONPROFIT, List.of()),
    LABOR(Side.PUBLIC, OrganisationKind.LABOR, Ownership.NONPROFIT, List.of(Field.OTHER)),
    COLLEGE(Side.PUBLIC, OrganisationKind.TRAINING_PROVIDER, Ownership.GOVERNMENT, List.of(Field.EDUCATION)),
    SCHOOL(Side.PUBLIC, OrganisationKind.SCHOOL, Ownership.GOVERNMENT, List.of(Field.EDUCATION)),
    WORKFORCE_BOARD(Side.PUBLIC, OrganisationKind.WORKFORCE_BOARD, Ownership.GOVERNMENT, List.of(Field.WORKFORCE)),
    ECONOMIC_DEVELOPMENT(
            Side.PUBLIC,
            OrganisationKind.ECONOMIC_DEVELOPMENT,
            Ownership.NONPROFIT,
            List.of(Field.ECONOMIC_DEVELOPMENT)),
    CHAMBER(Side.PUBLIC, OrganisationKind.CHAMBER, Ownership.NONPROFIT, List.of(Field.ECONOMIC_DEVELOPMENT)),
    COMMUNITY(Side.PUBLIC, OrganisationKind.CBO, Ownership.NONPROFIT, List.of(Field.COMMUNITY)),
    AGENCY(Side.PUBLIC, OrganisationKind.AGENCY, Ownership.GOVERNMENT, List.of(Field.OTHER));

    private final Side side;
    private final OrganisationKind kind;
    private final Ownership ownership;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Field> fields;

    OrganisationPreset(Side side, OrganisationKind kind, Ownership ownership, List<Field> fields) {
        this.side = side;
        this.kind = kind;
        this.ownership = ownership;
        this.fields = fields;
    }

    /** The one of that name; a company when none was chosen. */
    public static Optional<OrganisationPreset> named(String name) {
        return name.isEmpty()
                ? Optional.of(COMPANY)
                : List.of(values()).stream()
                        .filter(preset -> preset.name().equals(name))
                        .findFirst();
    }

    /** On which side it will stand. */
    public Side side() {
        return side;
    }

    /** Writes the attributes of the partner into the body of {@code AddPartner}. */
    public void describe(ObjectNode partner) {
        partner.putArray("sides").add(side.word());
        partner.put("kind", kind.word());
        partner.put("ownership", ownership.word());
        var about = partner.putArray("fields");
        fields.forEach(field -> about.add(field.word()));
        partner.put("critical", false);
    }
}

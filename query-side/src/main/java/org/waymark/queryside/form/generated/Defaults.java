package org.waymark.queryside.form.generated;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.Vocabulary.Visibility;
import org.waymark.queryside.form.field.Typed;
import org.waymark.registry.FactType;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType.Scalar;

/** What an empty form holds: today, and the answers that are right nearly every time. */
public final class Defaults {

    private static final Map<String, String> USUAL = Map.of(
            "PartnerJoined.sides", "industry",
            "PartnerJoined.kind", "employer",
            "PartnerJoined.ownership", "for-profit",
            "CoordinatorAppointed.form", "person",
            "MeetingHeld.kind", "general",
            "StrategicPlanAdopted.form", "strategic-plan",
            "ActivityRecorded.kind", "activity",
            "ContributionReceived.currency", "USD");

    private Defaults() {}

    public static Typed of(FactType fact, LocalDate today) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (fact.dated()) {
            values.put("on", List.of(today.toString()));
        }
        values.put("visibility", List.of(Visibility.COMMUNITY.word()));
        for (FieldSpec field : fact.shape().fields()) {
            String usual = USUAL.get(fact.name() + "." + field.name());
            if (usual != null) {
                values.put(field.name(), List.of(usual));
            } else if (field.type() == Scalar.BOOLEAN && "true".equals(field.otherwise())) {
                values.put(field.name(), List.of("true"));
            }
        }
        return new Typed(values);
    }
}

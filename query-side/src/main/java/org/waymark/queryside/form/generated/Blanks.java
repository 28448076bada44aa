package org.waymark.queryside.form.generated;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.registry.FactType;

/**
 * Asks before an entry is recorded that leaves out all that it is for. The rules take an empty list, because old minutes
 * may hold no more; a form that is sent untouched hardly means it. And before one that nothing takes back.
 */
final class Blanks {

    /** What a kind of entry is for, where the rules let all of it be left out: one of these is enough. */
    private static final Map<String, List<String>> FOR = Map.of(
            "StrategicPlanAdopted", List.of("adopters", "document"),
            "PartnershipSucceeded", List.of("by"),
            "RegionDefined", List.of("counties"),
            "IndustrySelected", List.of("naics"),
            "JointCommitmentSigned", List.of("signatories"),
            "JointCommitmentJoined", List.of("signatories"));

    /** What nothing takes back, however much was filled in. */
    private static final Set<String> FOR_GOOD = Set.of("CommunityPublished");

    private Blanks() {}

    /** Asks, unless something was given or the question was answered. */
    static void ask(FactType fact, Typed typed, Doubts doubts, Words words) {
        if (FOR_GOOD.contains(fact.name())) {
            String question = "form.for-good." + fact.name();
            doubts.ask("on", "for-good:" + fact.name(), words.say(question), words.say(question + ".confirm"));
        }
        List<String> essential = FOR.getOrDefault(fact.name(), List.of());
        if (!essential.isEmpty() && essential.stream().noneMatch(field -> given(field, typed))) {
            String question = "form.blank." + fact.name();
            doubts.ask(
                    essential.getFirst(),
                    "blank:" + fact.name(),
                    words.say(question),
                    words.say(question + ".confirm"));
        }
    }

    private static boolean given(String field, Typed typed) {
        return !typed.all(field).isEmpty()
                || typed.has(field + ".new")
                || !typed.rows(field).isEmpty();
    }
}

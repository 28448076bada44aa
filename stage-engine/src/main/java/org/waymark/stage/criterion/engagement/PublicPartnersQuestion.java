package org.waymark.stage.criterion.engagement;

import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;

/** How many public partners are engaged on the public side, or in how many fields is there one? */
record PublicPartnersQuestion(EngagementCriterion.PublicPartners asked, Dossier dossier) {

    Finding answer() {
        var engaged = new EngagedOften(dossier.participation().engagements(), asked.engagements(), asked.within());
        List<Group> groups = new ArrayList<>();
        for (String org : dossier.participation().partners().organisations()) {
            if (!mayBePublic(org)) {
                continue;
            }
            Condition onPublicSide = engaged.onPublicSide(org);
            for (State<PartnerJoined> state : dossier.participation().partners().of(org)) {
                switch (asked.distinct()) {
                    case ORGANISATIONS -> groups.add(group(org, asked.fields(), state, onPublicSide));
                    case FIELDS ->
                        asked.fields()
                                .forEach(field -> groups.add(group(field.word(), List.of(field), state, onPublicSide)));
                }
            }
        }
        return Findings.counted(groups, asked.atLeast());
    }

    private boolean mayBePublic(String org) {
        return dossier.participation().partners().of(org).stream()
                .flatMap(state -> state.links().stream())
                .anyMatch(link -> link.start().fact().sides().contains(Side.PUBLIC));
    }

    private static Group group(String key, List<Field> fields, State<PartnerJoined> state, Condition engaged) {
        return Findings.current(key, state, link -> {
            PartnerJoined joined = link.start().fact();
            return List.of(
                    Conditions.fixed(joined.sides().contains(Side.PUBLIC), new Reason.OtherSide(joined.sides())),
                    Conditions.fixed(
                            joined.fields().stream().anyMatch(fields::contains),
                            new Reason.OtherField(joined.fields())),
                    engaged);
        });
    }
}

package org.waymark.stage.criterion.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.testimony.Spoken;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.testimony.Asked;
import org.waymark.stage.evidence.testimony.Word.Attestation;
import org.waymark.stage.explanation.Reason;

/** Did members of the support team in every field attest that they are committed? */
record AttestedCommitmentQuestion(SupportCriterion.AttestedCommitment asked, String clause, Dossier dossier) {

    Finding answer() {
        var words = new Asked(
                clause,
                Optional.empty(),
                List.of(AttestationRole.SUPPORT_TEAM),
                asked.within(),
                asked.reachesBack(),
                Optional.empty());
        List<Group> groups = new ArrayList<>();
        for (Field field : asked.fields()) {
            dossier.testimony().about(words).forEach(word -> {
                if (word instanceof Attestation attestation) {
                    groups.add(group(field, attestation, words));
                }
            });
        }
        return Findings.counted(groups, asked.fields().size());
    }

    private Group group(Field field, Attestation attestation, Asked words) {
        List<Condition> conditions = new ArrayList<>(Spoken.conditions(attestation, words, dossier.testimony()));
        conditions.add(new Condition(
                dossier.people().supportTeam().isInField(attestation.person(), field, attestation.span()),
                day -> new Reason.OtherField(List.of())));
        return Findings.entry(field.word(), new Item(attestation.entry(), conditions));
    }
}

package org.waymark.stage.criterion.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.record.Standing;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.testimony.Spoken;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.people.SupportTeam;
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
        conditions.add(inField(field, attestation));
        return Findings.entry(field.word(), new Item(attestation.entry(), conditions));
    }

    private Condition inField(Field field, Attestation attestation) {
        SupportTeam team = dossier.people().supportTeam();
        List<Standing<?>> dates = new ArrayList<>(team.datesOf(attestation.person()));
        dates.add(attestation.entry());
        return new Condition(
                        team.isInField(attestation.person(), field, attestation.span()),
                        day -> new Reason.OtherField(List.of()))
                .inDoubtBy(Doubts.around(attestation.span(), dates));
    }
}

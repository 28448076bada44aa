package org.waymark.stage.criterion.support;

import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.evidence.Dossier;

/** Puts each question about the support team to a dossier. */
public final class SupportQuestions {
    private SupportQuestions() {}

    /**
     * Answers one.
     *
     * @param clause full name of the clause in which the question stands
     */
    public static Finding answer(SupportCriterion criterion, String clause, Dossier dossier) {
        return switch (criterion) {
            case SupportCriterion.SupportTeam asked ->
                new SupportTeamQuestion(asked, dossier.people().supportTeam()).answer();
            case SupportCriterion.SignedCommitment asked ->
                new SignedCommitmentQuestion(asked, dossier.people().supportTeam()).answer();
            case SupportCriterion.AttestedCommitment asked ->
                new AttestedCommitmentQuestion(asked, clause, dossier).answer();
        };
    }
}

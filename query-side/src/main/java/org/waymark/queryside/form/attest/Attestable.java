package org.waymark.queryside.form.attest;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.StageView.IndicatorLine;
import org.waymark.rubric.Indicator;

/** The clauses that rest on somebody's word, with how each stands today, those that are waiting first. */
final class Attestable {

    private final Rubrics rubrics;
    private final Words words;

    Attestable(Rubrics rubrics, Words words) {
        this.rubrics = rubrics;
        this.words = words;
    }

    List<Pick> of(StageView stage) {
        return rubrics.of(stage.basis().requireRubric()).indicators().stream()
                .flatMap(indicator -> indicator.spokenClauses().stream()
                        .map(clause -> new Pick(clause, label(indicator, clause, stage))))
                .toList();
    }

    /** The roles whose word counts for a clause; none for a clause that the rubric does not know. */
    List<AttestationRole> roles(String clause, StageView stage) {
        return rubrics.of(stage.basis().requireRubric()).indicators().stream()
                .flatMap(indicator -> indicator.rolesFor(clause).stream())
                .distinct()
                .toList();
    }

    /** Roles in a sentence, such as {@code a reviewer or a champion}. */
    static String said(List<AttestationRole> roles, Words words) {
        return roles.stream()
                .map(role -> words.say("role." + role.word()))
                .collect(Collectors.joining(words.say("list.or")));
    }

    private String label(Indicator indicator, String clause, StageView stage) {
        boolean part = indicator.clauses().size() > 1;
        String name = indicator.id() + " " + indicator.label();
        String verdict = stage.indicators().stream()
                .filter(line -> line.id().equals(indicator.id()))
                .findFirst()
                .map(this::verdict)
                .orElse("");
        return words.say(
                part ? "attest.label.part" : "attest.label",
                name,
                verdict,
                clause.substring(clause.indexOf('.') + 1),
                said(indicator.rolesFor(clause), words));
    }

    private String verdict(IndicatorLine line) {
        return words.say("attest.verdict." + line.verdict().name());
    }
}

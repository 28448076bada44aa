package org.waymark.queryside.page.rubric;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.queryside.page.why.ReasonWords;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.why.Numbers;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.rubric.criterion.TestimonyCriterion;
import org.waymark.rubric.criterion.WorkCriterion;

/** A criterion as a sentence. A new kind of criterion that has no words breaks a test. */
final class CriterionWords {

    private final Words words;
    private final ReasonWords sentences;

    CriterionWords(Words words) {
        this.words = words;
        this.sentences = new ReasonWords(words);
    }

    /** What must hold. */
    String say(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> joined(all.parts(), "criterion.and");
            case Criterion.Any any -> joined(any.parts(), "criterion.or");
            case Criterion.AtLeast some ->
                words.text("criterion.at-least", some.count(), joined(some.parts(), "criterion.or"));
            case Criterion.Clause clause -> say(clause.part());
            case Criterion.KnownWhen when -> words.text("criterion.known-when", say(when.part()), say(when.known()));
            case LeadershipCriterion.Coordinators asked -> coordinators(asked);
            case LeadershipCriterion.InterimAfterStanding asked ->
                words.text("criterion.interim-after-standing", window(asked.within()));
            case LeadershipCriterion.Champions asked -> champions(asked);
            case LeadershipCriterion asked -> named(asked);
            case WorkCriterion.SharedPlan asked ->
                words.text("criterion.shared-plan", window(asked.withThrough()), window(asked.withoutThrough()));
            case WorkCriterion.Results asked -> named(asked) + words.text("criterion.and") + say(asked.endorsed());
            case WorkCriterion asked -> named(asked);
            case TestimonyCriterion.Attested asked ->
                words.text("criterion.attested", roles(asked.by()), window(asked.within()));
            case TestimonyCriterion.RequiredAttested asked ->
                words.text("criterion.required-attested", roles(asked.by()), window(asked.within()));
            case SupportCriterion.SupportTeam asked -> supportTeam(asked);
            case SupportCriterion asked -> named(asked);
            case MandateCriterion asked -> named(asked);
            case EngagementCriterion asked -> named(asked);
        };
    }

    private String supportTeam(SupportCriterion.SupportTeam asked) {
        return asked.fields().isEmpty() ? sentences.rule("support-team-any", Numbers.of(asked)) : named(asked);
    }

    /** A sentence that names the numbers it takes. */
    private String named(Criterion criterion) {
        return sentences.rule(Numbers.word(criterion), Numbers.of(criterion));
    }

    /** A stretch of time such as {@code 9 months}. */
    String window(Window window) {
        return words.text(window.unit() == Window.Unit.MONTHS ? "window.months" : "window.days", window.length());
    }

    private String coordinators(LeadershipCriterion.Coordinators asked) {
        String kinds = List.of(CoordinatorKind.values()).stream()
                .filter(asked.reconfirmedWithin()::containsKey)
                .map(kind -> words.text(
                        "criterion.kind",
                        words.word(kind),
                        window(asked.reconfirmedWithin().getOrDefault(kind, Window.months(1)))))
                .collect(Collectors.joining(", "));
        String code = asked.withContact() ? "criterion.coordinators.contact" : "criterion.coordinators";
        return words.text(code, asked.atLeast(), kinds);
    }

    private String champions(LeadershipCriterion.Champions asked) {
        String code = switch (asked.distinct()) {
            case ORGANISATIONS -> "criterion.champions.organisations";
            case CHAMPIONS -> "criterion.champions.champions";
        };
        return words.text(code, asked.atLeast(), asked.acts(), window(asked.within()));
    }

    private String joined(List<Criterion> parts, String code) {
        return parts.stream().map(this::say).collect(Collectors.joining(words.text(code)));
    }

    private String roles(List<AttestationRole> roles) {
        return roles.stream()
                .map(role -> words.text("role." + role.word()))
                .collect(Collectors.joining(words.text("list.or")));
    }
}

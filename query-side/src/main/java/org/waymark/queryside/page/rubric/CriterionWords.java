package org.waymark.queryside.page.rubric;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.queryside.page.word.Words;
import org.waymark.rubric.Criterion;
import org.waymark.rubric.Window;

/** A criterion as a sentence. A new kind of criterion breaks the build here until it has words. */
final class CriterionWords {

    private final Words words;

    CriterionWords(Words words) {
        this.words = words;
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
            case Criterion.Coordinators asked -> coordinators(asked);
            case Criterion.InterimAfterStanding asked ->
                words.text("criterion.interim-after-standing", window(asked.within()));
            case Criterion.Champions asked -> champions(asked);
            case Criterion.SharedPlan asked ->
                words.text("criterion.shared-plan", window(asked.withThrough()), window(asked.withoutThrough()));
            case Criterion.Attested asked ->
                words.text("criterion.attested", roles(asked.by()), window(asked.within()));
            case Criterion.RequiredAttested asked ->
                words.text("criterion.required-attested", roles(asked.by()), window(asked.within()));
        };
    }

    /** Whether nothing but somebody's word decides it. */
    static boolean byAttestation(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Attested ignored -> true;
            case Criterion.RequiredAttested ignored -> true;
            case Criterion.Coordinators ignored -> false;
            case Criterion.InterimAfterStanding ignored -> false;
            case Criterion.Champions ignored -> false;
            case Criterion.SharedPlan ignored -> false;
            case Criterion.All all -> all.parts().stream().allMatch(CriterionWords::byAttestation);
            case Criterion.Any any -> any.parts().stream().allMatch(CriterionWords::byAttestation);
            case Criterion.AtLeast some -> some.parts().stream().allMatch(CriterionWords::byAttestation);
            case Criterion.Clause clause -> byAttestation(clause.part());
            case Criterion.KnownWhen when -> byAttestation(when.part());
        };
    }

    /** A stretch of time such as {@code 9 months}. */
    String window(Window window) {
        return words.text(window.unit() == Window.Unit.MONTHS ? "window.months" : "window.days", window.length());
    }

    private String coordinators(Criterion.Coordinators asked) {
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

    private String champions(Criterion.Champions asked) {
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

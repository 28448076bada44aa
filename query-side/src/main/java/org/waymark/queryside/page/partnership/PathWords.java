package org.waymark.queryside.page.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.page.partnership.PartnershipPage.Act;
import org.waymark.queryside.page.why.ReasonWords;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.why.Deed;
import org.waymark.queryside.why.PathView;
import org.waymark.queryside.why.PathView.Step;

/** What keeps the stage, or would bring one, in words: what is asked, how far it is met, and where to record the rest. */
final class PathWords {

    private final Words words;
    private final ReasonWords reasons;
    private final String home;

    /** @param home address of the partnership's page */
    PathWords(Words words, String home) {
        this.words = words;
        this.reasons = new ReasonWords(words);
        this.home = home;
    }

    PartnershipPage.Path path(PathView path, StageView stage) {
        return new PartnershipPage.Path(
                words.text(path.holds() ? "path.keeps" : "path.would", path.stage()),
                path.steps().stream().map(step -> act(step, stage)).toList(),
                rest(path),
                forecast(stage));
    }

    private @Nullable Line rest(PathView path) {
        if (path.more() > 0) {
            return words.line("path.more", path.more());
        }
        return path.holds() && path.steps().isEmpty() ? words.line("path.nothing") : null;
    }

    private Act act(Step step, StageView stage) {
        Deed deed = step.deed();
        String command = deed.kind().command();
        return new Act(
                title(step),
                Line.join(" ", List.of(lacks(step), Line.of(reasons.deed(deed, step.ask())), more(step))),
                words.text("command." + command),
                offered(deed, stage) ? home + "/record/" + command + parameters(deed) : null);
    }

    /** Words are given under the clauses that the community goes by; one of another rubric has no form here. */
    private static boolean offered(Deed deed, StageView stage) {
        var rubric = stage.basis().requireRubric();
        return deed.clause() == null || !rubric.forced() || rubric.adopted();
    }

    private Line title(Step step) {
        return step.before() == null
                ? words.line("path.missing", step.indicator(), step.label())
                : words.line("path.before", step.indicator(), step.label(), step.before());
    }

    /** What is asked, with its numbers of the day for which it is said. */
    private Line lacks(Step step) {
        String ask = reasons.ask(step.ask());
        if (step.before() != null) {
            return words.line("path.lacks.then", step.before(), ask);
        }
        return words.line(step.open() ? "path.lacks.open" : "path.lacks", ask);
    }

    private Line more(Step step) {
        return step.more() == 0 ? Line.NONE : words.line("path.lacks.more", step.more());
    }

    private static String parameters(Deed deed) {
        if (deed.clause() == null) {
            return "";
        }
        String clause = "?clause=" + Address.parameter(deed.clause());
        return deed.subject() == null ? clause : clause + "&subject=" + Address.parameter(deed.subject());
    }

    private @Nullable Line forecast(StageView stage) {
        var lapse = stage.nextLapse();
        if (lapse == null) {
            return null;
        }
        if (stage.standing().equals("in-grace")) {
            return words.line("path.forecast.ends", lapse.day());
        }
        return lapse.graceEnds() == null
                ? words.line("path.forecast.lapses", lapse.day())
                : words.line("path.forecast", lapse.day(), lapse.graceEnds());
    }
}

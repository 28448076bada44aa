package org.waymark.queryside.page.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.page.partnership.PartnershipPage.Act;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.why.WhyView;
import org.waymark.queryside.why.WhyView.ClauseWhy;
import org.waymark.queryside.why.WhyView.IndicatorWhy;
import org.waymark.stage.interval.Verdict;

/**
 * What keeps the stage that is held, or what would bring the next one: the indicators that end soonest, or those that are
 * missing, each with what to record. It is read off the unmet clauses, not searched for, and says no more than that.
 */
final class PathWords {

    private static final int AT_MOST = 3;

    private final Words words;
    private final String home;

    /** @param home address of the partnership's page */
    PathWords(Words words, String home) {
        this.words = words;
        this.home = home;
    }

    PartnershipPage.Path path(StageView stage, WhyView why, StageNames names) {
        boolean held = stage.stage() != null;
        var target = held ? find(why, stage.stage()) : next(why, stage);
        var missing = target.indicators().stream()
                .filter(indicator -> indicator.verdict() != Verdict.MET)
                .toList();
        if (held && missing.isEmpty()) {
            return new PartnershipPage.Path(
                    words.text("path.keeps", target.label()), keeping(target), nothing(target), forecast(stage));
        }
        return new PartnershipPage.Path(
                words.text("path.would", names.label(target.id())),
                missing.stream().limit(AT_MOST).map(this::missing).toList(),
                missing.size() > AT_MOST ? words.line("path.more", missing.size() - AT_MOST) : null,
                held ? forecast(stage) : null);
    }

    private static WhyView.StageWhy find(WhyView why, @Nullable String stage) {
        return why.stages().stream()
                .filter(each -> each.id().equals(stage))
                .findFirst()
                .orElse(why.stages().getFirst());
    }

    /** The stage that was lost, or the one with the fewest indicators missing; the lowest of equals. */
    private static WhyView.StageWhy next(WhyView why, StageView stage) {
        if (stage.last() != null) {
            return find(why, stage.last().stage());
        }
        return why.stages().stream()
                .min(Comparator.comparingInt(each -> each.needed() - each.met()))
                .orElse(why.stages().getFirst());
    }

    private static List<IndicatorWhy> ending(WhyView.StageWhy stage) {
        return stage.indicators().stream()
                .filter(indicator -> indicator.until() != null)
                .sorted(Comparator.comparing(PathWords::end))
                .limit(AT_MOST)
                .toList();
    }

    private static LocalDate end(IndicatorWhy indicator) {
        return indicator.until() == null ? LocalDate.MAX : indicator.until();
    }

    private List<Act> keeping(WhyView.StageWhy stage) {
        return ending(stage).stream()
                .map(indicator ->
                        act(words.line("path.before", indicator.id(), indicator.label(), end(indicator)), indicator))
                .toList();
    }

    private @Nullable Line nothing(WhyView.StageWhy stage) {
        return ending(stage).isEmpty() ? words.line("path.nothing") : null;
    }

    private Act missing(IndicatorWhy indicator) {
        return act(words.line("path.missing", indicator.id(), indicator.label()), indicator);
    }

    private Act act(Line title, IndicatorWhy indicator) {
        ClauseWhy clause = indicator.clauses().stream()
                .filter(each -> !each.asks().isEmpty())
                .findFirst()
                .orElseThrow();
        Deed deed = Deed.serving(clause);
        String href = home + "/record/" + deed.command();
        return new Act(
                title,
                words.text(deed.code()),
                words.text("command." + deed.command()),
                deed == Deed.ATTEST ? href + "?clause=" + Address.segment(clause.name()) : href);
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

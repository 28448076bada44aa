package org.waymark.queryside.page.why;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.bearing.LoadBearingView;
import org.waymark.queryside.change.ComparisonView;
import org.waymark.queryside.page.bearing.BearingWords;
import org.waymark.queryside.page.bearing.Rests;
import org.waymark.queryside.page.change.CompareForm;
import org.waymark.queryside.page.change.MomentWords;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.why.WhyView;
import org.waymark.queryside.why.WhyView.IndicatorWhy;
import org.waymark.queryside.why.WhyView.StageWhy;
import org.waymark.stage.interval.Verdict;

/** Turns an explanation into its page. */
public final class WhyComposer {

    private final Words words;
    private final ProofWords proof;
    private final StageWords stageWords;
    private final EntryLines lines;
    private final ZoneId zone;

    public WhyComposer(Words words, EntryLines lines, ZoneId zone) {
        this.words = words;
        this.proof = new ProofWords(words, lines);
        this.stageWords = new StageWords(words);
        this.lines = lines;
        this.zone = zone;
    }

    /** An indicator said in one sentence: the question that decides it. */
    public String reason(IndicatorWhy indicator) {
        return proof.reason(indicator);
    }

    /** Why somebody's word counts nowhere, where the explanation knows; empty for all other entries. */
    public Optional<String> uncounted(WhyView view, String entry) {
        return proof.uncounted(view, entry);
    }

    /** What stands beside the proof; parts are absent where there is nothing to say. */
    record Beside(
            CompareForm form, MomentWords moments, @Nullable ComparisonView comparison, Bears bears) {}

    /**
     * What the verdicts rest on.
     *
     * @param view absent where there is nothing to think away, and while it is worked out
     */
    record Bears(@Nullable LoadBearingView view, boolean working) {
        static final Bears NOTHING = new Bears(null, false);
    }

    WhyPage page(WhyView view, Beside beside, ClockPanel clocks, @Nullable String unreviewed, boolean all) {
        var bearing = new Rests(new BearingWords(words, lines), beside.bears().view());
        LocalDate asOf = view.stage().basis().asOf();
        StageNames names = StageNames.of(view);
        String word = stageWords.word(StageState.of(view.stage()));
        boolean today = clocks.sentence() != null;
        return new WhyPage(
                view.partnership(),
                view.name(),
                Address.partnership(view.partnership()),
                unreviewed,
                words.text("why.title" + (today ? ".today" : ""), word, Dates.full(asOf)),
                lead(view),
                clocks,
                beside.form(),
                beside.comparison() == null
                        ? null
                        : new BesideComposer(words, lines).compare(beside.comparison(), names, beside.moments()),
                BesideComposer.bearing(words, bearing, beside.bears().working()),
                shownFirst(view)
                        .map(stage -> proof.stage(stage, view, bearing, all))
                        .toList(),
                basis(view));
    }

    /** The stage that the page is about comes first, then the others from the highest down. */
    private static Stream<StageWhy> shownFirst(WhyView view) {
        StageWhy about = about(view);
        return Stream.concat(
                Stream.of(about),
                view.stages().reversed().stream().filter(stage -> !stage.id().equals(about.id())));
    }

    /** The stage held, or lost, or the next one to reach. */
    private static StageWhy about(WhyView view) {
        StageState state = StageState.of(view.stage());
        String shown = state.stage() == null ? state.lastStage() : state.stage();
        return view.stages().stream()
                .filter(each -> each.id().equals(shown))
                .findFirst()
                .orElse(view.stages().getFirst());
    }

    private Line lead(WhyView view) {
        StageWhy stage = about(view);
        String missing = stage.indicators().stream()
                .filter(indicator -> indicator.verdict() != Verdict.MET)
                .map(IndicatorWhy::id)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? words.line("why.lead.all", stage.indicators().size(), stage.label())
                : words.line(
                        "why.lead", stage.met(), stage.indicators().size(), stage.label(), missing, stage.needed());
    }

    private WhyPage.Basis basis(WhyView view) {
        var basis = view.stage().basis();
        var rubric = basis.requireRubric();
        String permalink = Address.partnership(view.partnership()) + "/why" + basis.parameters();
        return new WhyPage.Basis(
                words.text("rubric.named", rubric.title(), rubric.version()),
                Address.rubric(rubric.digest()),
                rubric.digest(),
                ClockWords.brief(rubric.digest()),
                EvidenceWords.number(basis.position()),
                basis.hash(),
                ClockWords.brief(basis.hash()),
                Line.of(Dates.when(basis.recordedAt().atZone(zone).toLocalDate())),
                Dates.minute(basis.recordedAt(), zone),
                basis.engineVersion(),
                permalink);
    }
}

package org.waymark.queryside.page.why;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.why.WhyView;
import org.waymark.queryside.why.WhyView.Ask;
import org.waymark.queryside.why.WhyView.ClauseWhy;
import org.waymark.queryside.why.WhyView.IndicatorWhy;
import org.waymark.queryside.why.WhyView.StageWhy;
import org.waymark.stage.interval.Verdict;

/** Turns an explanation into its page. */
public final class WhyComposer {

    /** The role that a community gives: nobody can attest in it before it appointed somebody. */
    private static final String REVIEWER = AttestationRole.REVIEWER.word();

    /** How many of a champion's acts, and their like, stand below an entry. */
    private static final int THROUGH_SHOWN = 3;

    private final Words words;
    private final ReasonWords reasons;
    private final StageWords stageWords;
    private final EntryLines lines;
    private final ZoneId zone;

    public WhyComposer(Words words, EntryLines lines, ZoneId zone) {
        this.words = words;
        this.reasons = new ReasonWords(words);
        this.stageWords = new StageWords(words);
        this.lines = lines;
        this.zone = zone;
    }

    /** An indicator said in one sentence: the question that decides it. */
    public String reason(IndicatorWhy indicator) {
        if (indicator.exempted()) {
            return words.text("clause.exempted");
        }
        var asks = asks(indicator);
        return asks.stream()
                .filter(ask -> ask.verdict() == indicator.verdict())
                .findFirst()
                .or(() -> asks.stream().findFirst())
                .map(reasons::ask)
                .orElse("");
    }

    private static List<Ask> asks(IndicatorWhy indicator) {
        return indicator.clauses().stream()
                .flatMap(clause -> clause.asks().stream())
                .toList();
    }

    WhyPage page(WhyView view, @Nullable WhyView then, ClockPanel clocks, @Nullable String community, boolean all) {
        LocalDate asOf = view.stage().basis().asOf();
        StageNames names = StageNames.of(view);
        String word = stageWords.word(StageState.of(view.stage()));
        boolean today = clocks.sentence() != null;
        return new WhyPage(
                view.partnership(),
                view.name(),
                Address.partnership(view.partnership()),
                community,
                words.text("why.title" + (today ? ".today" : ""), word, Dates.full(asOf)),
                lead(view),
                clocks,
                then == null ? null : compare(then, view, names),
                view.stages().reversed().stream()
                        .map(stage -> stage(stage, view, asOf, all))
                        .toList(),
                basis(view));
    }

    private Line lead(WhyView view) {
        StageState state = StageState.of(view.stage());
        String shown = state.stage() == null ? state.lastStage() : state.stage();
        var stage = view.stages().stream()
                .filter(each -> each.id().equals(shown))
                .findFirst()
                .orElse(view.stages().getFirst());
        String missing = stage.indicators().stream()
                .filter(indicator -> indicator.verdict() != Verdict.MET)
                .map(IndicatorWhy::id)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? words.line("why.lead.all", stage.indicators().size(), stage.label())
                : words.line(
                        "why.lead", stage.met(), stage.indicators().size(), stage.label(), missing, stage.needed());
    }

    private WhyPage.Stage stage(StageWhy stage, WhyView view, LocalDate asOf, boolean all) {
        String count = words.text("why.needs", stage.label(), stage.needed(), stage.met());
        var indicators = stage.indicators().stream()
                .map(indicator -> indicator(indicator, view, asOf, all))
                .toList();
        return new WhyPage.Stage(stage.id(), stage.label(), count, indicators);
    }

    private WhyPage.Indicator indicator(IndicatorWhy indicator, WhyView view, LocalDate asOf, boolean all) {
        boolean attested = view.stage().indicators().stream()
                .anyMatch(line -> line.id().equals(indicator.id()) && line.byAttestation());
        return new WhyPage.Indicator(
                indicator.id(),
                indicator.label(),
                indicator.verdict().word(),
                words.text("verdict." + indicator.verdict().word()),
                reason(indicator),
                span(indicator),
                all || indicator.verdict() != Verdict.MET,
                words.text(attested ? "judged.attestation" : "judged.rule"),
                suffices(indicator) ? words.text("why.one-suffices") : null,
                indicator.clauses().stream()
                        .flatMap(clause -> clauses(clause, view, asOf))
                        .toList());
    }

    /** Whether the indicator is met although one of its questions is not. */
    private static boolean suffices(IndicatorWhy indicator) {
        return indicator.verdict() == Verdict.MET
                && asks(indicator).stream().anyMatch(ask -> ask.verdict() != Verdict.MET);
    }

    private Line span(IndicatorWhy indicator) {
        String verdict = words.text("verdict." + indicator.verdict().word());
        var parts = new ArrayList<Line>();
        if (indicator.since() != null) {
            parts.add(words.line("why.since", verdict, indicator.since()));
        }
        if (indicator.until() != null) {
            parts.add(words.line("why.until", indicator.until()));
        }
        return Line.join(" ", parts);
    }

    private Stream<WhyPage.Clause> clauses(ClauseWhy clause, WhyView view, LocalDate asOf) {
        return clause.asks().stream().map(ask -> clause(clause, ask, view, asOf));
    }

    private WhyPage.Clause clause(ClauseWhy clause, Ask ask, WhyView view, LocalDate asOf) {
        boolean attested = ask.criterion().endsWith("attested");
        String attest =
                attested && ask.verdict() != Verdict.MET && clause.name().contains(".")
                        ? Address.partnership(view.partnership()) + "/record/GiveAttestation?clause="
                                + Address.segment(clause.name())
                        : null;
        Verdict verdict = clause.exempted() ? Verdict.MET : ask.verdict();
        return new WhyPage.Clause(
                clause.name(),
                verdict.word(),
                words.text("verdict." + verdict.word()),
                reasons.ask(ask),
                clause.exempted()
                        ? words.text("clause.exempted")
                        : reasons.waiting(ask.waitingFor()).orElse(null),
                attest,
                !clause.exempted() && ask.waitingFor().contains(REVIEWER),
                ask.counted().stream().map(entry -> entry(entry, asOf)).toList(),
                ask.nearMisses().stream().map(this::miss).toList());
    }

    private WhyPage.Entry entry(WhyView.Counted counted, LocalDate asOf) {
        var entry = counted.entry();
        LocalDate recorded = lines.day(entry.recordedAt());
        var tags = new ArrayList<Line>();
        if (recorded.isAfter(asOf)) {
            tags.add(words.line("why.recorded-after", asOf));
        }
        if (!counted.certain()) {
            tags.add(words.line("why.uncertain"));
        }
        return new WhyPage.Entry(
                lines.when(entry),
                lines.title(entry),
                lines.href(entry),
                lines.detail(entry),
                through(counted),
                tags,
                Line.of(Dates.when(recorded)),
                number(entry.position()));
    }

    private List<Line> through(WhyView.Counted counted) {
        return counted.through().stream()
                .limit(THROUGH_SHOWN)
                .map(act ->
                        words.line("why.through", new Piece.Link(lines.href(act), lines.title(act)), lines.when(act)))
                .toList();
    }

    private WhyPage.Miss miss(WhyView.NearMiss miss) {
        String title = lines.title(miss.entry());
        String detail = lines.detail(miss.entry()).text();
        return new WhyPage.Miss(
                detail.isEmpty() ? title : title + ": " + detail,
                lines.href(miss.entry()),
                lines.when(miss.entry()),
                reasons.nearMiss(miss));
    }

    private WhyPage.Compare compare(WhyView then, WhyView now, StageNames names) {
        LocalDate asOf = now.stage().basis().asOf();
        long before = then.stage().basis().position();
        var late = now.stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .flatMap(indicator -> asks(indicator).stream())
                .flatMap(ask -> ask.counted().stream())
                .flatMap(counted -> Stream.concat(Stream.of(counted.entry()), counted.through().stream()))
                .filter(entry -> entry.position() > before)
                .distinct()
                .map(entry -> new WhyPage.Late(
                        lines.when(entry),
                        lines.title(entry),
                        lines.href(entry),
                        Line.of(Dates.when(lines.day(entry.recordedAt()))),
                        words.line("why.days-later", Math.max(0, DAYS.between(asOf, lines.day(entry.recordedAt()))))))
                .toList();
        boolean same = late.isEmpty() && verdicts(then).equals(verdicts(now));
        return new WhyPage.Compare(
                side("why.known-then", then, names, asOf),
                side("why.known-now", now, names, lines.day(now.stage().basis().recordedAt())),
                late,
                words.line(same ? "why.same" : "why.nothing-removed"));
    }

    private static List<String> verdicts(WhyView view) {
        return view.stage().indicators().stream()
                .map(line -> line.id() + " " + line.verdict())
                .toList();
    }

    private WhyPage.Side side(String code, WhyView view, StageNames names, LocalDate day) {
        StageState state = StageState.of(view.stage());
        String href = "?asOf=" + view.stage().basis().asOf() + "&knownAt="
                + view.stage().basis().position();
        return new WhyPage.Side(
                words.line(code, day, view.stage().basis().position()),
                stageWords.badge(state, names),
                stageWords.detail(state),
                lead(view).text(),
                href);
    }

    private WhyPage.Basis basis(WhyView view) {
        var basis = view.stage().basis();
        var rubric = basis.requireRubric();
        String permalink =
                Address.partnership(view.partnership()) + "/why?asOf=" + basis.asOf() + "&knownAt=" + basis.position();
        return new WhyPage.Basis(
                words.text("rubric.named", rubric.title(), rubric.version()),
                Address.rubric(rubric.id(), rubric.version()),
                rubric.digest(),
                ClockWords.brief(rubric.digest()),
                number(basis.position()),
                basis.hash(),
                ClockWords.brief(basis.hash()),
                Line.of(Dates.when(basis.recordedAt().atZone(zone).toLocalDate())),
                Dates.minute(basis.recordedAt(), zone),
                basis.engineVersion(),
                permalink);
    }

    private static String number(long value) {
        return String.format(Locale.US, "%,d", value);
    }
}

package org.waymark.queryside.page.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.page.bearing.Rests;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.why.WhyView;
import org.waymark.queryside.why.WhyView.Ask;
import org.waymark.queryside.why.WhyView.ClauseWhy;
import org.waymark.queryside.why.WhyView.IndicatorWhy;
import org.waymark.queryside.why.WhyView.StageWhy;
import org.waymark.stage.interval.Verdict;

/** The proof in words: each stage with its indicators, their clauses, the entries that count and those that nearly do. */
final class ProofWords {

    /** The role that a community gives: nobody can attest in it before it appointed somebody. */
    private static final String REVIEWER = AttestationRole.REVIEWER.word();

    private static final Set<String> SPOKEN = Set.of("AttestationGiven", "AttestationDeclined");

    private final Words words;
    private final ReasonWords reasons;
    private final EvidenceWords evidence;
    private final EntryLines lines;

    ProofWords(Words words, EntryLines lines) {
        this.words = words;
        this.reasons = new ReasonWords(words);
        this.evidence = new EvidenceWords(words, reasons, lines);
        this.lines = lines;
    }

    /** An indicator said in one sentence: the question that decides it. */
    String reason(IndicatorWhy indicator) {
        if (indicator.exempted()) {
            return exemptions(indicator.exemptions()).getFirst().text();
        }
        return indicator
                .asks()
                .filter(ask -> ask.verdict() == indicator.verdict())
                .findFirst()
                .or(() -> indicator.asks().findFirst())
                .map(reasons::ask)
                .orElse("");
    }

    /** Why somebody's word counts nowhere, where the explanation knows; empty for all other entries. */
    Optional<String> uncounted(WhyView view, String entry) {
        List<Ask> asks = view.stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .flatMap(IndicatorWhy::asks)
                .toList();
        boolean counts = asks.stream()
                .flatMap(ask -> ask.counted().stream())
                .anyMatch(counted -> counted.entry().entry().equals(entry));
        return asks.stream()
                .flatMap(ask -> ask.nearMisses().stream())
                .filter(miss -> !counts
                        && miss.entry().entry().equals(entry)
                        && SPOKEN.contains(miss.entry().fact()))
                .map(miss -> evidence.reasons(miss.reasons()).text())
                .findFirst();
    }

    WhyPage.Stage stage(StageWhy stage, WhyView view, Rests bearing, boolean all) {
        String count = words.text("why.needs", stage.label(), stage.needed(), stage.met());
        var indicators = stage.indicators().stream()
                .map(indicator -> indicator(indicator, view, bearing, all))
                .toList();
        return new WhyPage.Stage(stage.id(), stage.label(), count, indicators);
    }

    private WhyPage.Indicator indicator(IndicatorWhy indicator, WhyView view, Rests bearing, boolean all) {
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
                exemptions(indicator.exemptions()),
                indicator.clauses().stream()
                        .flatMap(clause -> clauses(clause, view, entry -> bearing.tag(entry, indicator.id())))
                        .toList());
    }

    /** Whether the indicator is met although one of its questions is not. */
    private static boolean suffices(IndicatorWhy indicator) {
        return indicator.verdict() == Verdict.MET && indicator.asks().anyMatch(ask -> ask.verdict() != Verdict.MET);
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

    private Stream<WhyPage.Clause> clauses(ClauseWhy clause, WhyView view, Function<String, Optional<Line>> bears) {
        return clause.asks().stream().map(ask -> clause(clause, ask, view, bears));
    }

    private WhyPage.Clause clause(ClauseWhy clause, Ask ask, WhyView view, Function<String, Optional<Line>> bears) {
        LocalDate asOf = view.stage().basis().asOf();
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
                clause.exempted() ? null : reasons.waiting(ask.waitingFor()).orElse(null),
                attest,
                !clause.exempted() && ask.waitingFor().contains(REVIEWER),
                exemptions(clause.exemptions()),
                ask.counted().stream()
                        .map(counted -> evidence.entry(
                                counted, asOf, bears.apply(counted.entry().entry())))
                        .toList(),
                ask.nearMisses().stream().map(evidence::miss).toList());
    }

    /** By whom, for how long, and where it is recorded. */
    private List<Line> exemptions(List<WhyView.ExemptionWhy> exemptions) {
        return exemptions.stream().map(this::exemption).toList();
    }

    private Line exemption(WhyView.ExemptionWhy exemption) {
        String entry = exemption.entry().entry();
        String href = exemption.community() == null
                ? lines.href(entry)
                : lines.href(Home.community(exemption.community()), entry);
        return words.line(
                exemption.certain() ? "why.exempted" : "why.exempted.perhaps",
                lines.clause(exemption.clause()),
                new Piece.Link(href, words.text("why.exempted.entry")),
                exemption.body(),
                exemption.from(),
                exemption.until());
    }
}

package org.waymark.queryside.page.determination;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.change.Change;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.determination.DeterminationView;
import org.waymark.queryside.determination.DeterminationView.MadeOn;
import org.waymark.queryside.determination.DeterminationView.Parting;
import org.waymark.queryside.determination.PartnershipDeterminationsView;
import org.waymark.queryside.page.change.ChangeWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.Determined;
import org.waymark.queryside.partnership.Determined.Run;
import org.waymark.queryside.partnership.StageView;
import org.waymark.stage.drift.Origin;

/** Says what was determined about one partnership, and how it stands to what is computed. */
public final class DeterminationWords {

    private final Words words;
    private final PartnershipDeterminationsView view;
    private final EntryLines lines;
    private final ChangeWords changes;

    public DeterminationWords(Words words, PartnershipDeterminationsView view, EntryLines lines) {
        this.words = words;
        this.view = view;
        this.lines = lines;
        this.changes = new ChangeWords(words, lines, view.entries());
    }

    /** Each of them, the one that took effect last first. */
    public List<Told> all() {
        return view.determinations().stream().map(this::told).toList();
    }

    /** Those in force on the day, each as one sentence. */
    public List<Line> beside() {
        return view.determinations().stream()
                .filter(each -> each.determined().stands())
                .map(each -> words.line(
                        "determination.beside", found(each.determined()), by(each.determined()), state(each)))
                .toList();
    }

    private Told told(DeterminationView each) {
        Determined determined = each.determined();
        return new Told(
                found(determined),
                by(determined),
                state(each),
                determined.drifts(),
                each.parting() == null ? Line.NONE : cause(each.parting()),
                madeOn(each.madeOn()),
                reason(determined.entry()).orElse(null),
                lines.href(Home.partnership(view.partnership()), determined.entry()));
    }

    private String found(Determined determined) {
        return named(determined.label(), determined.standing());
    }

    /** A stage, how it is held, or both. */
    private String named(@Nullable String label, @Nullable String standing) {
        String held = standing == null ? null : standing(standing);
        if (label == null) {
            return held == null ? words.text("determination.none") : held;
        }
        return held == null ? label : words.text("change.held", label, held);
    }

    /** A body may use words that no computation does. */
    private String standing(String word) {
        return words.known("standing." + word).orElse(word);
    }

    private Line by(Determined determined) {
        return determined.until() == null
                ? words.line("determination.by", determined.body(), determined.effective())
                : words.line("determination.by.until", determined.body(), determined.effective(), determined.until());
    }

    private Line state(DeterminationView each) {
        Determined determined = each.determined();
        Run run = determined.drift();
        return switch (determined.state()) {
            case NOT_YET -> words.line("determination.not-yet", determined.effective());
            case AGREES -> agrees(determined);
            case DRIFTS -> drifts(run == null ? determined.effective() : run.from());
            case UNCOMPARED -> words.line("determination.uncompared", found(determined));
            case ENDED ->
                run == null
                        ? words.line("determination.ended")
                        : words.line(
                                "determination.ended.drifted",
                                each.drifts().getFirst().from());
        };
    }

    private Line agrees(Determined determined) {
        Run run = determined.drift();
        Line now = run == null || run.to() == null
                ? words.line("determination.agrees")
                : words.line("determination.agrees.again", run.from(), run.to().minusDays(1));
        LocalDate ahead = determined.ahead();
        return ahead == null ? now : Line.join(" ", List.of(now, words.line("determination.ahead", ahead)));
    }

    private Line drifts(LocalDate first) {
        StageView stage = view.stage();
        long days = DAYS.between(first, stage.basis().asOf()) + 1;
        return words.line("determination.drifts", first, days, computed(stage));
    }

    private String computed(StageView stage) {
        return new StageWords(words).told(StageState.of(stage));
    }

    private Line cause(Parting parting) {
        Line made = parting.changes().stream()
                .filter(change -> change.what() == Change.What.STANDING)
                .findFirst()
                .map(this::made)
                .orElseGet(() -> words.line("determination.never"));
        return Line.join(" ", List.of(made, known(parting)));
    }

    /** Where the two never agreed, nothing was foreseen. */
    private Line known(Parting parting) {
        DeterminationView.Known known = parting.known();
        if (known == null) {
            return parting.since() == Origin.Since.NEVER ? Line.NONE : words.line("determination.foreseen");
        }
        Line entry = changes.named(List.of(known.entry()));
        return words.line("determination.known", lines.day(known.recordedAt()), entry);
    }

    private Line made(Change change) {
        Line entries = change.entries().isEmpty()
                ? Line.NONE
                : words.line("determination.cause", changes.named(change.entries()));
        return Line.join(" ", List.of(entries, changes.passing(change)));
    }

    private Line madeOn(MadeOn on) {
        String computed = new StageWords(words).told(on.standing(), on.label(), on.mayBe());
        return switch (on.found()) {
            case PINNED -> words.line("determination.on.pinned", on.asOf(), on.position(), computed);
            case OUTSIDE -> words.line("determination.on.outside", on.asOf(), computed);
            case ELSEWHERE -> words.line("determination.on.elsewhere", on.asOf(), computed);
        };
    }

    private Optional<String> reason(String entry) {
        return view.entries().stream()
                .map(Placed::entry)
                .filter(each -> each.entry().equals(entry))
                .flatMap(each -> Stream.ofNullable(each.note()))
                .flatMap(note -> Stream.ofNullable(note.text()))
                .findFirst();
    }
}

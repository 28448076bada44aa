package org.waymark.queryside.page.board;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.page.plot.Axis;
import org.waymark.queryside.page.plot.Band;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.plot.Spell;
import org.waymark.queryside.page.plot.StageLook;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.stage.Standing;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.Determined;
import org.waymark.queryside.partnership.PartnershipView;

/** The rows of a board and the strip in each of them. */
final class BoardRows {

    /** Days before a lapse from which its date is drawn in rust. */
    private static final int PRESSING_DAYS = 30;

    /** Days without an entry after which the last one is set in bold. */
    private static final int LONG_AGO_DAYS = 180;

    /** Counties named in a row; more are counted, or the row grows past its neighbors. */
    private static final int MOST_COUNTIES = 4;

    private static final int STRIP_HEIGHT = 23;
    private static final String STRIP_BASE = "22.5";

    private final Words words;
    private final StageWords stageWords;
    private final String same;

    /** @param same the parameters by which a link asks the same question */
    BoardRows(Words words, String same) {
        this.words = words;
        this.same = same;
        this.stageWords = new StageWords(words);
    }

    BoardPage.Row row(BoardView.Row row, LocalDate asOf) {
        StageNames names = StageNames.of(row.tallies());
        StageState state = StageState.of(row);
        LocalDate lapse = state.nextLapse();
        var last = row.lastEntry();
        boolean longAgo = last != null && DAYS.between(last.on().last(), asOf) > LONG_AGO_DAYS;
        return new BoardPage.Row(
                row.name(),
                href(row),
                place(row),
                stageWords.badge(state, names),
                stageWords.detail(state),
                strip(row, names, asOf),
                row.tallies().reversed().stream()
                        .map(tally -> words.text("board.tally", tally.met(), tally.of(), tally.label()))
                        .toList(),
                lapse == null ? Line.NONE : Line.of(Dates.when(lapse)),
                pressing(row, asOf),
                lapse == null ? "" : lapseWords(row),
                last == null ? null : Line.of(Dates.when(last.on())),
                longAgo,
                last == null ? "" : words.text("fact." + last.fact()),
                row.determined().stream().map(this::badge).toList());
    }

    private BoardPage.Badge badge(Determined determined) {
        String found = determined.label() == null ? words.text("determination.none") : determined.label();
        var run = determined.drift();
        return new BoardPage.Badge(
                determined.drifts() && run != null
                        ? words.line("board.determined.drifts", found, run.from())
                        : words.line("board.determined", found),
                determined.drifts());
    }

    String href(BoardView.Row row) {
        return Address.partnership(row.id()) + same;
    }

    /** Whether its lapse needs someone now. */
    static boolean pressing(BoardView.Row row, LocalDate asOf) {
        LocalDate lapse = StageState.of(row).nextLapse();
        return lapse != null
                && (Standing.of(row.standing()) == Standing.IN_GRACE || DAYS.between(asOf, lapse) < PRESSING_DAYS);
    }

    /** What happens on the day of the lapse, and why. */
    String lapseWords(BoardView.Row row) {
        var next = row.nextLapse();
        if (next == null) {
            return "";
        }
        String failing = String.join(", ", row.lapsing());
        if (Standing.of(row.standing()) == Standing.IN_GRACE) {
            return words.text("board.lapse.ends", failing);
        }
        return words.text(next.graceEnds() == null ? "board.lapse.lapses" : "board.lapse.grace", failing);
    }

    private String place(BoardView.Row row) {
        var parts = new ArrayList<String>();
        if (row.region() != null && !row.region().counties().isEmpty()) {
            parts.add(region(row.region()));
        }
        if (row.industry() != null && !row.industry().naics().isEmpty()) {
            parts.add(words.text("entry.naics", String.join(", ", row.industry().naics())));
        }
        return String.join(". ", parts);
    }

    /** Codes alone read as a riddle: what they are is said, and a region of many counties is counted. */
    private String region(PartnershipView.Region region) {
        var counties = region.counties();
        String within = region.within();
        if (within != null && within.chars().anyMatch(Character::isLetter)) {
            return words.text("board.region.within", within, counties.size());
        }
        return counties.size() > MOST_COUNTIES
                ? words.text("board.region.many", counties.size())
                : words.text("board.region", String.join(", ", counties), counties.size());
    }

    private Plot strip(BoardView.Row row, StageNames names, LocalDate asOf) {
        Axis axis = Axis.ofStrip(asOf);
        var spells = stageWords.spells(row.strip(), names).stream()
                .filter(spell -> axis.shows(spell.from(), spell.to()))
                .toList();
        return new Plot(
                STRIP_HEIGHT, label(spells, axis), Band.STRIP.draw(axis, spells, false, (spell, ahead) -> null));
    }

    private String label(List<Spell<StageLook>> spells, Axis axis) {
        return spells.stream()
                .map(spell -> spell.from().isAfter(axis.start())
                        ? words.text("timeline.from", spell.words(), spell.from())
                        : spell.words())
                .collect(Collectors.joining("; "));
    }

    /** The years behind every strip. */
    List<Mark> grid(LocalDate asOf) {
        Axis axis = Axis.ofStrip(asOf);
        var marks = new ArrayList<Mark>();
        for (LocalDate year : axis.years()) {
            String x = axis.x(year);
            marks.add(new Mark.Stroke("m-grid", x, x, "0", "100%", null, null));
        }
        marks.add(new Mark.Stroke("m-grid", "0", "100%", STRIP_BASE, STRIP_BASE, null, null));
        return marks;
    }
}

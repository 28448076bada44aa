package org.waymark.queryside.page.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.plot.Spell;
import org.waymark.queryside.page.plot.StageLook;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.StageStretch;

/** A stage and its standing as badge, as phrase and as stretches of days. */
public final class StageWords {

    private final Words words;

    public StageWords(Words words) {
        this.words = words;
    }

    /** Glyph and word. */
    public Piece badge(StageState state, StageNames names) {
        return new Piece.Badge(look(state, names).symbol(), word(state));
    }

    /** Height and fill of a state. */
    public StageLook look(StageState state, StageNames names) {
        return state.uncertain() ? StageLook.UNKNOWN : look(state.standing(), state.stage(), state.lastStage(), names);
    }

    /** The one word beside the glyph. */
    public String word(StageState state) {
        return state.uncertain() ? words.text("standing.cannot-tell") : word(state.standing(), state.label());
    }

    /** What is computed, as one phrase. */
    public String told(StageState state) {
        return told(state.standing().word(), state.label(), state.uncertain() ? state.mayBe() : null);
    }

    /**
     * The same of any answer: the stage and how it is held; where one may be held, that nobody can tell.
     *
     * @param mayBe label of the highest stage that may be held, where none is for certain
     */
    public String told(String standing, @Nullable String label, @Nullable String mayBe) {
        if (mayBe != null) {
            return words.text("standing.doubt", mayBe);
        }
        String held = words.text("standing." + standing);
        return label == null ? held : words.text("change.held", label, held);
    }

    /** What stands under the badge on a board. */
    public Line detail(StageState state) {
        if (state.mayBe() != null && state.uncertain()) {
            return words.line("standing.may-be", state.mayBe());
        }
        LocalDate since = state.since();
        return switch (state.standing()) {
            case GOOD -> since == null ? words.line("standing.good") : words.line("standing.good.since", since);
            case IN_GRACE ->
                state.nextLapse() == null
                        ? words.line("standing.in-grace")
                        : words.line("standing.in-grace.until", Dates.alert(state.nextLapse()));
            case LAPSED, DORMANT ->
                state.lastLabel() == null || state.lastDay() == null
                        ? Line.NONE
                        : words.line("standing.was", state.lastLabel(), state.lastDay());
            case NOT_YET, CLOSED, SUCCEEDED -> Line.NONE;
        };
    }

    /** The stretches of an answer, each with its look and its words; a lapse remembers what was lost. */
    public List<Spell<StageLook>> spells(List<StageStretch> stretches, StageNames names) {
        var spells = new ArrayList<Spell<StageLook>>();
        String held = null;
        for (StageStretch stretch : stretches) {
            held = stretch.stage() == null ? held : stretch.stage();
            Standing standing = Standing.of(stretch.standing());
            String words = phrase(standing, stretch.stage(), held, names);
            spells.add(new Spell<>(stretch.from(), stretch.to(), look(standing, stretch.stage(), held, names), words));
        }
        return spells;
    }

    private String phrase(Standing standing, @Nullable String stage, @Nullable String held, StageNames names) {
        String label = stage == null ? null : names.label(stage);
        return switch (standing) {
            case IN_GRACE -> words.text("standing.phrase.in-grace", label == null ? "" : label);
            case LAPSED ->
                held == null ? word(standing, null) : words.text("standing.phrase.lapsed", names.label(held));
            case GOOD, NOT_YET, DORMANT, CLOSED, SUCCEEDED -> word(standing, label);
        };
    }

    private String word(Standing standing, @Nullable String label) {
        return label == null ? words.text("standing." + standing.word()) : label;
    }

    private static StageLook look(Standing standing, @Nullable String stage, @Nullable String held, StageNames names) {
        return switch (standing) {
            case GOOD -> StageLook.held(names.top(stage));
            case IN_GRACE -> StageLook.grace(names.top(stage));
            case LAPSED -> StageLook.lapsed(held == null || names.top(held));
            case NOT_YET -> StageLook.NOT_YET;
            case DORMANT -> StageLook.DORMANT;
            case CLOSED, SUCCEEDED -> StageLook.CLOSED;
        };
    }
}

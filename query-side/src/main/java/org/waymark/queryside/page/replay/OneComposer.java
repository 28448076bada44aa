package org.waymark.queryside.page.replay;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.page.plot.Axis;
import org.waymark.queryside.page.plot.Band;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.plot.Spell;
import org.waymark.queryside.page.plot.StageLook;
import org.waymark.queryside.page.replay.OnePage.Strip;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.StageStretch;
import org.waymark.queryside.replay.PartnershipReplayView;
import org.waymark.queryside.replay.ReplayTerms;
import org.waymark.queryside.replay.ReplayView.Stretch;

/** Turns the replay of one partnership into its page. */
final class OneComposer {

    private static final int STRIP_HEIGHT = 23;
    private static final String STRIP_BASE = "22.5";

    private final Words words;
    private final ReplayWords phrases;
    private final PartnershipReplayView view;
    private final String same;
    private final Axis axis;

    OneComposer(Words words, PartnershipReplayView view, ReplayTerms terms) {
        this.words = words;
        this.phrases = new ReplayWords(words);
        this.view = view;
        this.same = view.basis().parameters()
                + terms.naming(view.after().rubric().digest()).andParameters();
        this.axis = new Axis(view.from(), view.to());
    }

    OnePage page() {
        String home = Address.partnership(view.id());
        return new OnePage(
                words.text("replay.title", phrases.named(view.after())),
                view.line().name(),
                home,
                whole(),
                phrases.notice(view.after()),
                lead(),
                phrases.sides(view.before(), view.after()),
                grid(),
                List.of(
                        strip("replay.strip.before", view.stagesBefore()),
                        strip("replay.strip.after", view.stagesAfter())),
                view.line().stretches().stream().map(this::stretch).toList(),
                "/api" + home + "/replay" + same);
    }

    private Piece.@Nullable Link whole() {
        String community = view.community();
        return community == null
                ? null
                : new Piece.Link(Address.community(community) + "/replay" + same, words.text("replay.whole"));
    }

    private Line lead() {
        var line = view.line();
        Piece day = Dates.fullWhen(view.basis().asOf());
        if (line.stretches().isEmpty()) {
            return words.line("replay.one.never", view.to());
        }
        String was = phrases.held(line.before());
        String would = phrases.held(line.after());
        return was.equals(would)
                ? words.line("replay.one.same", day, was, line.stretches().size())
                : words.line("replay.one.lead", day, new Piece.Strong(would), was);
    }

    private OnePage.Stretch stretch(Stretch stretch) {
        return new OnePage.Stretch(
                phrases.days(stretch),
                phrases.held(stretch.before()),
                phrases.held(stretch.after()),
                phrases.because(stretch));
    }

    private Strip strip(String code, List<StageStretch> stretches) {
        var names = new StageNames(view.stages().stream()
                .map(stage -> new StageNames.Name(stage.id(), stage.label(), 0))
                .toList());
        List<Spell<StageLook>> spells = new StageWords(words).spells(stretches, names);
        String label = spells.stream()
                .map(spell -> spell.from().isAfter(axis.start())
                        ? words.text("timeline.from", spell.words(), spell.from())
                        : spell.words())
                .collect(Collectors.joining("; "));
        return new Strip(
                words.text(code),
                new Plot(STRIP_HEIGHT, label, Band.STRIP.draw(axis, spells, false, (spell, ahead) -> null)));
    }

    /** The years behind both strips. */
    private List<Mark> grid() {
        List<Mark> marks = new java.util.ArrayList<>(axis.years().stream()
                .<Mark>map(year -> new Mark.Stroke("m-grid", axis.x(year), axis.x(year), "0", "100%", null, null))
                .toList());
        marks.add(new Mark.Stroke("m-grid", "0", "100%", STRIP_BASE, STRIP_BASE, null, null));
        return marks;
    }
}

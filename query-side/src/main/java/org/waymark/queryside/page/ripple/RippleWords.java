package org.waymark.queryside.page.ripple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.waymark.queryside.change.Change.What;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.ripple.RippleView;
import org.waymark.queryside.ripple.RippleView.Drifting;
import org.waymark.queryside.ripple.RippleView.Move;
import org.waymark.queryside.ripple.RippleView.Touched;

/** Says what would move. */
public final class RippleWords {

    /** Moves told of one partnership; the answer for programs has all. */
    private static final int TOLD = 8;

    /** Partnerships told by name where something touches many. */
    private static final int NAMED = 12;

    private final Words words;

    public RippleWords(MessageSource messages) {
        this.words = new Words(messages);
    }

    /** Whether anything would move. */
    public String title(RippleView view) {
        if (view.judged() == 0 && view.begun() > 0) {
            return words.text("ripple.begun", view.begun());
        }
        return words.text(view.partnerships().isEmpty() ? "ripple.nothing" : "ripple.title");
    }

    /** What would, one sentence each. */
    public List<String> told(RippleView view) {
        boolean several = view.judged() > 1;
        Stream<String> moved = view.partnerships().stream()
                .limit(NAMED)
                .flatMap(touched -> several ? Stream.of(summary(touched)) : told(touched));
        Stream<String> more = view.partnerships().size() > NAMED
                ? Stream.of(
                        words.text("ripple.partnerships", view.partnerships().size() - NAMED))
                : Stream.of();
        Stream<String> left = view.left() > 0 ? Stream.of(words.text("ripple.left", view.left())) : Stream.of();
        return Stream.of(moved, more, left).flatMap(each -> each).toList();
    }

    private String summary(Touched touched) {
        return words.text(
                "ripple.of", touched.name(), String.join(" ", told(touched).toList()));
    }

    private Stream<String> told(Touched touched) {
        List<Move> moves = touched.moves().stream()
                .filter(move -> move.what() != What.STAGE)
                .toList();
        Stream<String> first = moves.stream().limit(TOLD).map(move -> line(move).text());
        Stream<String> more =
                moves.size() > TOLD ? Stream.of(words.text("ripple.more", moves.size() - TOLD)) : Stream.of();
        Stream<String> drifts = touched.drifts().stream().map(this::drifting);
        Stream<String> past = touched.movesPast()
                ? Stream.of(words.text(touched.restates() ? "ripple.past" : "ripple.past.days"))
                : Stream.of();
        return Stream.of(first, more, drifts, past).flatMap(each -> each);
    }

    private String drifting(Drifting drifting) {
        return words.text("ripple.drift", drifting.body(), since(drifting.after()), since(drifting.before()));
    }

    private Line since(@Nullable LocalDate day) {
        return day == null ? words.line("ripple.drift.never") : words.line("ripple.drift.since", day);
    }

    /** One move. */
    public Line line(Move move) {
        Line days = days(move.from(), move.to());
        return move.what() == What.STANDING
                ? words.line(
                        "ripple.standing",
                        days,
                        standing(move.after(), move.stageAfter()),
                        standing(move.before(), move.stageBefore()))
                : words.line(
                        "ripple.verdict",
                        days,
                        String.valueOf(move.id()),
                        String.valueOf(move.label()),
                        verdict(move.after()),
                        verdict(move.before()));
    }

    /** A move of the stage held that has happened. */
    public Line moved(Move move) {
        return words.line(
                "restated.standing",
                days(move.from(), move.to()),
                standing(move.before(), move.stageBefore()),
                standing(move.after(), move.stageAfter()));
    }

    private Line days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? words.line("ripple.always") : words.line("ripple.until", to.minusDays(1));
        }
        if (to == null) {
            return words.line("ripple.from", from);
        }
        LocalDate last = to.minusDays(1);
        return last.equals(from) ? words.line("ripple.on", from) : words.line("ripple.between", from, last);
    }

    private String verdict(String word) {
        return words.text("verdict." + word + ".lower");
    }

    private String standing(String word, @Nullable String stage) {
        String standing = words.text("standing." + word);
        return stage == null ? standing : words.text("change.held", stage, standing);
    }
}

package org.waymark.queryside.page.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.page.stage.Standing;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.replay.ReplayView.Because;
import org.waymark.queryside.replay.ReplayView.Held;
import org.waymark.queryside.replay.ReplayView.JudgedBy;
import org.waymark.queryside.replay.ReplayView.Stretch;

/** The data of a replay as phrases and sentences. */
final class ReplayWords {

    private final Words words;

    ReplayWords(Words words) {
        this.words = words;
    }

    /** A stage and how it is held, such as {@code Active in grace}. */
    String held(Held held) {
        Standing standing = Standing.of(held.standing());
        String label = held.label();
        if (label == null) {
            return words.text("standing." + standing.word());
        }
        return standing == Standing.IN_GRACE ? words.text("standing.phrase.in-grace", label) : label;
    }

    /** From when to when. */
    Line days(Stretch stretch) {
        LocalDate to = stretch.to();
        if (to == null) {
            return words.line("replay.days.on", stretch.from());
        }
        LocalDate last = to.minusDays(1);
        return last.equals(stretch.from())
                ? words.line("replay.days.one", stretch.from())
                : words.line("replay.days", stretch.from(), last);
    }

    /** What becomes of a partnership on a stretch of days. */
    Line change(Stretch stretch) {
        return words.line(
                "replay.change", days(stretch), new Piece.Strong(held(stretch.after())), held(stretch.before()));
    }

    /** What a stretch rests on, a line each. */
    List<Line> because(Stretch stretch) {
        return stretch.because().stream()
                .map(cause -> because(cause, stretch.from()))
                .toList();
    }

    private Line because(Because cause, LocalDate parted) {
        Line said = said(cause);
        return cause.day().equals(parted) ? said : words.line("replay.because.since", said, cause.day());
    }

    private Line said(Because cause) {
        if (!cause.kind().equals("answer")) {
            return rule(cause);
        }
        String name = cause.of() + " " + cause.label();
        String clauses = clauses(cause);
        String before = cause.before();
        String after = cause.after();
        if (before == null) {
            return words.line("replay.because.asked", name, verdict(after), clauses);
        }
        if (after == null) {
            return words.line("replay.because.not-asked", name, verdict(before), clauses);
        }
        return before.equals(after)
                ? words.line("replay.because.same", name, verdict(after), clauses)
                : words.line("replay.because.answer", name, verdict(before), verdict(after), clauses);
    }

    /** The clauses behind an answer, in brackets; an indicator without any has none to name. */
    private static String clauses(Because cause) {
        List<String> named = cause.clauses().stream()
                .filter(clause -> !clause.equals(cause.of()))
                .toList();
        return named.isEmpty() ? "" : " (" + String.join(", ", named) + ")";
    }

    private String verdict(@Nullable String verdict) {
        return verdict == null ? "" : words.text("verdict." + verdict + ".lower");
    }

    private Line rule(Because cause) {
        String label = cause.label() == null ? "" : cause.label();
        if (cause.before() == null) {
            return words.line("replay.because.stage-added", label);
        }
        if (cause.after() == null) {
            return words.line("replay.because.stage-gone", label);
        }
        return words.line("replay.because." + cause.kind(), label, cause.before(), cause.after());
    }

    /** By what it is judged and by what it would be. */
    List<Line> sides(JudgedBy before, JudgedBy after) {
        var was = before.rubric();
        List<Line> sides = new ArrayList<>();
        Piece first = new Piece.Link(Address.rubric(was.digest()), named(before));
        sides.add(words.line(was.forced() ? "replay.side.before.forced" : "replay.side.before", first));
        Piece second = after.draft()
                ? new Piece.Plain(named(after))
                : new Piece.Link(Address.rubric(after.rubric().digest()), named(after));
        LocalDate from = after.from();
        sides.add(
                from == null
                        ? words.line("replay.side.after", second)
                        : words.line("replay.side.after.from", second, from));
        return sides;
    }

    /** A rubric with its version; a draft is called one. */
    String named(JudgedBy side) {
        String named =
                words.text("rubric.named", side.rubric().title(), side.rubric().version());
        return side.draft() ? words.text("replay.draft.named", named) : named;
    }

    /** A draft is found by whoever has its address, and only for a while. */
    @Nullable
    Line notice(JudgedBy after) {
        return after.draft() ? words.line("replay.draft.notice") : null;
    }
}

package org.waymark.queryside.page.why;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * The proof of a stage, ready to be drawn.
 *
 * @param unreviewed the community, where nobody is a reviewer of it that day
 * @param compare the answer as it was known at the end of that day, where that is another moment than now
 */
public record WhyPage(
        String partnership,
        String name,
        String home,
        @Nullable String unreviewed,
        String title,
        Line lead,
        ClockPanel clocks,
        @Nullable Compare compare,
        List<Stage> stages,
        Basis basis) {

    /** What was known then beside what is known now. */
    public record Compare(Side then, Side now, List<Late> late, Line note) {}

    /** One of two answers. */
    public record Side(Line heading, Piece badge, Line standing, String text, String href) {}

    /** An entry recorded between the two. */
    public record Late(Line happened, String title, String href, Line recorded, Line detail) {}

    /** A stage and its indicators. */
    public record Stage(String id, String label, String count, List<Indicator> indicators) {}

    /** An indicator. */
    public record Indicator(
            String id,
            String label,
            String verdict,
            String verdictWord,
            String reason,
            Line since,
            boolean open,
            String judgedBy,
            @Nullable String note,
            List<Line> exemptions,
            List<Clause> clauses) {}

    /** One question of a clause. */
    public record Clause(
            String name,
            String verdict,
            String verdictWord,
            String text,
            @Nullable String waiting,
            @Nullable String attestHref,
            boolean byReviewer,
            List<Line> exemptions,
            List<Entry> entries,
            List<Miss> misses) {}

    /**
     * An entry that counts, or may.
     *
     * @param assurance how well it is assured, in a word
     * @param doubts why it only may count
     */
    public record Entry(
            Line happened,
            String title,
            String href,
            Line detail,
            List<Line> through,
            String assurance,
            Line doubts,
            List<Line> tags,
            Line recorded,
            String position) {}

    /** An entry that does not. */
    public record Miss(String title, String href, Line when, Line reason) {}

    /** What it was computed from. */
    public record Basis(
            String rubric,
            String rubricHref,
            String rubricDigest,
            String rubricDigestBrief,
            String position,
            String hash,
            String hashBrief,
            Line recorded,
            String recordedTime,
            String engine,
            String permalink) {}
}

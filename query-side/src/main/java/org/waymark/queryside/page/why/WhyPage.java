package org.waymark.queryside.page.why;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.bearing.Rests;
import org.waymark.queryside.page.change.CompareForm;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * The proof of a stage, ready to be drawn.
 *
 * @param unreviewed the community, where nobody is a reviewer of it that day
 * @param form asks for another moment to compare with
 * @param compare another moment beside this one: the one asked for, else what was known at the end of a day that is past
 */
public record WhyPage(
        String partnership,
        String name,
        String home,
        @Nullable String unreviewed,
        String title,
        Line lead,
        ClockPanel clocks,
        CompareForm form,
        @Nullable Compare compare,
        Bearing bearing,
        List<Stage> stages,
        Basis basis) {

    /**
     * Then beside now.
     *
     * @param times what passed with the time alone
     */
    public record Compare(Side then, Side now, List<Late> late, List<Line> times, Line note) {}

    /** What the verdicts rest on: the first few, and the others behind a fold; neither while it is worked out. */
    public record Bearing(List<Rests.Rest> first, List<Rests.Rest> others, Line note, boolean working) {}

    /** One of two answers. */
    public record Side(Line heading, Piece badge, Line standing, String text, String href) {}

    /** An entry recorded between the two that makes the difference, and what it changes. */
    public record Late(Line happened, String title, String href, Line recorded, Line detail, List<Line> changes) {}

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

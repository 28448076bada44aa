package org.waymark.queryside.page.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.change.Change;
import org.waymark.queryside.change.Change.What;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.record.EntryView;

/** Says what differs between two moments and which entries make the difference. */
public final class ChangeWords {

    /** Entries named in one sentence; the answer for programs has all. */
    private static final int NAMED = 5;

    private final Words words;
    private final StageWords stageWords;
    private final EntryLines lines;
    private final Map<String, Placed> entries;
    private final @Nullable String all;

    /** @param entries those that the changes name */
    public ChangeWords(Words words, EntryLines lines, List<Placed> entries) {
        this(words, lines, entries, null);
    }

    /** @param all address of a page that names every entry */
    public ChangeWords(Words words, EntryLines lines, List<Placed> entries, @Nullable String all) {
        this.all = all;
        this.words = words;
        this.stageWords = new StageWords(words);
        this.lines = lines;
        this.entries =
                entries.stream().collect(Collectors.toMap(each -> each.entry().entry(), each -> each));
    }

    /** All that is worth a line: a stage's own rule is not, where the stage that is held says it already. */
    public static List<Change> told(List<Change> changes) {
        Set<String> held = changes.stream()
                .filter(change -> change.what() == What.STANDING)
                .flatMap(change -> Stream.of(change.stageBefore(), change.stageAfter()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> change.what() != What.STAGE || !held.contains(text(change.label())))
                .toList();
    }

    /** What was and what is. */
    public Line difference(Change change) {
        return switch (change.what()) {
            case INDICATOR ->
                words.line(
                        "change.indicator",
                        text(change.id()),
                        text(change.label()),
                        verdict(change.before()),
                        verdict(change.after()));
            case STAGE ->
                words.line("change.stage", text(change.label()), verdict(change.before()), verdict(change.after()));
            case STANDING ->
                words.line(
                        "change.standing",
                        stageWords.told(change.before(), change.stageBefore(), change.mayBeBefore()),
                        stageWords.told(change.after(), change.stageAfter(), change.mayBeAfter()));
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String verdict(String word) {
        return words.text("verdict." + word + ".lower");
    }

    /** What passed with the time; nothing where time had no part in it. */
    public Line passing(Change change) {
        Change.Passing passing = change.passing();
        if (passing == null) {
            return Line.NONE;
        }
        Line alone = words.line(
                "change.passing", said(change.what(), passing.becomes(), passing.stageBecomes(), null), passing.day());
        Line counted = passing.entries().isEmpty()
                ? Line.NONE
                : words.line("change.passing.entries", named(passing.entries()));
        Line instead = change.entries().isEmpty()
                ? Line.NONE
                : words.line(
                        "change.passing.instead",
                        said(change.what(), change.after(), change.stageAfter(), change.mayBeAfter()));
        return Line.join(" ", List.of(alone, counted, instead));
    }

    private Object said(What what, String word, @Nullable String stage, @Nullable String mayBe) {
        return what == What.STANDING ? stageWords.told(word, stage, mayBe) : words.text("verdict." + word);
    }

    /** Entries by their titles, each a link, the first few of many. */
    public Line named(List<String> ids) {
        List<Line> few = ids.stream()
                .flatMap(id -> Stream.ofNullable(entries.get(id)))
                .limit(NAMED)
                .map(this::named)
                .toList();
        return ids.size() > NAMED
                ? words.line("change.more", Line.join(", ", few), others(ids.size() - NAMED))
                : words.list(few);
    }

    private Object others(int count) {
        String others = words.text("change.others", count);
        return all == null ? others : new Piece.Link(all, others);
    }

    private Line named(Placed placed) {
        EntryView entry = placed.entry();
        return words.line(
                "why.through", link(placed), entry.on() == null ? day(entry) : Line.of(Dates.when(entry.on())));
    }

    private Line day(EntryView entry) {
        return Line.of(Dates.when(lines.day(entry.recordedAt())));
    }

    private Piece link(Placed placed) {
        return new Piece.Link(lines.href(placed.home(), placed.entry().entry()), lines.called(placed.entry()));
    }
}

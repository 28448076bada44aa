package org.waymark.queryside.form.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.queryside.board.Communities.RubricLine;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.page.word.Dates;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;

/** What a community may go by, each by its digest: the versions it published, and those that ship and need only a tick. */
public final class RubricChoices {

    private final List<RubricLine> published;
    private final Words words;

    public RubricChoices(List<RubricLine> published, Words words) {
        this.published = published;
        this.words = words;
    }

    /** Those that ship, for a community that has published none yet. */
    public static List<Pick> shipped(Words words) {
        return Arrays.stream(ShippedRubric.values())
                .map(ShippedRubric::read)
                .map(rubric -> pick(rubric, words))
                .toList();
    }

    /** The one that ships and has this digest. */
    public static Optional<Rubric> shipped(String digest) {
        return Arrays.stream(ShippedRubric.values())
                .map(ShippedRubric::read)
                .filter(rubric -> rubric.digest().equals(digest))
                .findFirst();
    }

    /** A version is published once, so one that ships is not offered where its name is taken. */
    public List<PickGroup> groups() {
        List<PickGroup> groups = new ArrayList<>();
        if (!published.isEmpty()) {
            groups.add(new PickGroup(
                    words.say("rubric.choice.published"),
                    published.stream().map(this::pick).toList()));
        }
        List<Pick> shipped = Arrays.stream(ShippedRubric.values())
                .map(ShippedRubric::read)
                .filter(rubric -> !taken(rubric))
                .map(rubric -> pick(rubric, words))
                .toList();
        if (!shipped.isEmpty()) {
            groups.add(new PickGroup(words.say("rubric.choice.shipped"), shipped));
        }
        return groups;
    }

    private boolean taken(Rubric rubric) {
        return published.stream().anyMatch(line -> line.id().equals(rubric.id()) && line.version() == rubric.version());
    }

    /** The published version with this digest. */
    public Optional<RubricLine> published(String digest) {
        return published.stream().filter(line -> line.digest().equals(digest)).findFirst();
    }

    private static Pick pick(Rubric rubric, Words words) {
        return new Pick(rubric.digest(), words.say("settings.rubric", rubric.title(), rubric.version()));
    }

    private Pick pick(RubricLine line) {
        String named = words.say("settings.rubric", line.title(), line.version());
        return new Pick(line.digest(), named + " (" + since(line, words) + ")");
    }

    /** From when a published version counts, in words. */
    public static String since(RubricLine line, Words words) {
        String days = line.adopted().stream().map(Dates::brief).collect(Collectors.joining(", "));
        return days.isEmpty() ? words.say("settings.rubric.unadopted") : words.say("settings.rubric.from", days);
    }
}

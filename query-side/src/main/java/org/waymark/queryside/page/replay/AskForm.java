package org.waymark.queryside.page.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.board.Communities.RubricLine;
import org.waymark.queryside.page.replay.AskPage.Choice;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.replay.ReplayTerms;
import org.waymark.rubric.ShippedRubric;

/** Fills the form that asks for a replay with what there is to choose from. */
final class AskForm {

    private final Communities communities;
    private final Words words;

    AskForm(Communities communities, Words words) {
        this.communities = communities;
        this.words = words;
    }

    AskPage page(CommunityLine community, Clocks clocks, ReplayTerms terms) {
        String home = Address.community(community.id());
        return new AskPage(
                community.name(),
                home,
                home + "/replay",
                clocks,
                choices(community.id(), terms.candidate()),
                choices(community.id(), clocks.rubric()),
                null,
                terms.from(),
                List.of());
    }

    /** What the community published and what ships, each text once. */
    private List<Choice> choices(String community, @Nullable String chosen) {
        List<Choice> choices = new ArrayList<>();
        for (RubricLine line : communities.rubrics(community)) {
            String named = words.text("rubric.named", line.title(), line.version());
            choices.add(choice(line.digest(), words.text("replay.choice", named, since(line)), chosen));
        }
        Stream.of(ShippedRubric.values())
                .map(ShippedRubric::read)
                .filter(rubric ->
                        choices.stream().noneMatch(each -> each.digest().equals(rubric.digest())))
                .map(rubric -> choice(
                        rubric.digest(),
                        words.text(
                                "replay.choice",
                                words.text("rubric.named", rubric.title(), rubric.version()),
                                words.text("replay.choice.shipped")),
                        chosen))
                .forEach(choices::add);
        return choices;
    }

    private static Choice choice(String digest, String text, @Nullable String chosen) {
        return new Choice(digest, text, digest.equals(chosen));
    }

    private String since(RubricLine line) {
        List<LocalDate> days = line.adopted();
        return days.isEmpty()
                ? words.text("replay.choice.unadopted")
                : words.text(
                        "replay.choice.adopted", days.stream().map(Dates::brief).collect(Collectors.joining(", ")));
    }
}

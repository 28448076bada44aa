package org.waymark.queryside.page.replay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.RubricLine;
import org.waymark.queryside.page.replay.ReplayPage.Adopt;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.replay.ReplayView;
import org.waymark.queryside.replay.Replays;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;

/** How a community comes to go by what it tried: by the form of an adoption or, for a text of its own, of a publication. */
final class WayOn {

    private final Communities communities;
    private final Replays replays;
    private final Words words;

    WayOn(Communities communities, Replays replays, Words words) {
        this.communities = communities;
        this.replays = replays;
        this.words = words;
    }

    Adopt adopt(ReplayView view) {
        Home home = Home.community(view.community());
        String digest = view.after().rubric().digest();
        LocalDate from = view.after().from();
        List<RubricLine> published = communities.rubrics(view.community());
        if (published.stream().anyMatch(line -> line.digest().equals(digest)) || ships(digest, published)) {
            String day = from == null ? "" : "&from=" + from;
            String href = home.record("AdoptRubric") + "?rubric=" + digest + day;
            return new Adopt(
                    words.line("replay.adopt.published"),
                    new Piece.Link(href, words.text("replay.adopt")),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new Adopt(
                words.line("replay.adopt.draft"),
                null,
                home.record("PublishRubric"),
                replays.rubric(digest).map(Rubric::document).orElse(""),
                text(from),
                communities.today(view.community()).toString(),
                UUID.randomUUID().toString());
    }

    private static @Nullable String text(@Nullable LocalDate from) {
        return from == null ? null : from.toString();
    }

    /** A rubric that ships can be adopted unless the community has another text under its name. */
    private static boolean ships(String digest, List<RubricLine> published) {
        return Arrays.stream(ShippedRubric.values())
                .map(ShippedRubric::read)
                .filter(rubric -> rubric.digest().equals(digest))
                .anyMatch(rubric -> published.stream()
                        .noneMatch(line -> line.id().equals(rubric.id()) && line.version() == rubric.version()));
    }
}

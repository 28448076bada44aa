package org.waymark.queryside.page.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Clocks;

/**
 * The form that asks for a replay.
 *
 * @param community name of the community
 * @param home its board
 * @param path where the form is sent
 * @param asked the clocks, which the form keeps
 * @param candidates what can be tried without a text
 * @param against what it can be held against besides what was adopted
 * @param document the text as it was sent; null where none was
 * @param from the day as it was sent
 * @param errors what is wrong with the text, or that there is none
 */
public record AskPage(
        String community,
        String home,
        String path,
        Clocks asked,
        List<Choice> candidates,
        List<Choice> against,
        @Nullable String document,
        @Nullable String from,
        List<String> errors) {

    /** A rubric to choose. */
    public record Choice(String digest, String text, boolean chosen) {}

    /** The same with a text and everything that is wrong with it; a browser drops the line feed at its beginning. */
    AskPage with(String text, List<String> wrong) {
        return new AskPage(community, home, path, asked, candidates, against, "\n" + text, from, wrong);
    }

    /** The same with nothing to try. */
    AskPage without(String said) {
        return new AskPage(community, home, path, asked, candidates, against, null, from, List.of(said));
    }
}

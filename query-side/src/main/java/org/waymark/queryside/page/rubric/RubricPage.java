package org.waymark.queryside.page.rubric;

import java.util.List;
import org.waymark.queryside.page.word.Line;

/** One version of the rules, ready to be read. */
public record RubricPage(
        String title, String lead, String grace, String digest, List<StageRules> stages, List<Community> communities) {

    /**
     * A community.
     *
     * @param adopted whether and from when it goes by these rules
     * @param replayHref where to see whom they move there
     */
    public record Community(Line adopted, String replayHref) {}

    /** A stage and what it asks for. */
    public record StageRules(String label, String needs, List<Rule> rules) {}

    /**
     * An indicator.
     *
     * @param judged by rule or by a person's word
     * @param text when it holds
     * @param source where the source speaks of it
     */
    public record Rule(String id, String label, String judged, String text, String source) {}
}

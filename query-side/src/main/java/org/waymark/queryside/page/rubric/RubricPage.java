package org.waymark.queryside.page.rubric;

import java.util.List;

/** One version of the rules, ready to be read. */
public record RubricPage(String title, String lead, String grace, String digest, List<StageRules> stages) {

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

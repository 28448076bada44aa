package org.waymark.queryside.form.rubric;

import java.util.List;
import org.waymark.rubric.RubricDigest;

/** The text of a rubric as a file has it: a form may lose the line feed at its end, and with it the file's own SHA-256. */
final class RubricText {

    private RubricText() {}

    static String asFile(List<String> sent) {
        String text = sent.isEmpty() ? "" : RubricDigest.canonical(sent.getFirst());
        return text.stripTrailing() + "\n";
    }
}

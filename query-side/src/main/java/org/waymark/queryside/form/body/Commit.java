package org.waymark.queryside.form.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Problems;
import tools.jackson.databind.node.ObjectNode;

/** The commands of one form, sent as one commit, and the way back from a defect to the form field it speaks of. */
public final class Commit {

    private static final Pattern NUMBERED = Pattern.compile("entries\\[(\\d{1,4})]\\.?(.*)");

    private record Part(String command, ObjectNode body, UnaryOperator<String> fieldOf) {}

    private final List<Part> parts = new ArrayList<>();
    private AsDrawn form = AsDrawn.UNKNOWN;
    private final List<Problems.Problem> problems = new ArrayList<>();

    /** Adds a command whose fields have the names of the form's fields. */
    public Commit add(String command, ObjectNode body) {
        return add(command, body, UnaryOperator.identity());
    }

    /** Adds a command that came of one form field: whatever is wrong with it stands beside that field. */
    public Commit add(String command, ObjectNode body, String field) {
        return add(command, body, any -> field);
    }

    /** Adds a command; {@code fieldOf} answers the form field for a path into its body. */
    public Commit add(String command, ObjectNode body, UnaryOperator<String> fieldOf) {
        parts.add(new Part(command, body, fieldOf));
        return this;
    }

    /** Notes what keeps the form from being sent. */
    public void refuse(String field, String text) {
        problems.add(new Problems.Problem(field, text));
    }

    /** Notes what only keeps the form from being sent until somebody ticks that it is meant so. */
    public void ask(String field, String text, Problems.Confirm confirm) {
        problems.add(new Problems.Problem(field, text, confirm));
    }

    /** Notes how the form was drawn that these commands came of. */
    public Commit drawn(List<FormField> fields) {
        form = AsDrawn.of(fields);
        return this;
    }

    /** How the form was drawn. */
    public AsDrawn form() {
        return form;
    }

    /** What keeps the form from being sent. */
    public Problems problems() {
        return new Problems(problems);
    }

    /** The commands in their order. */
    public List<CommandCall.Part> parts() {
        return parts.stream()
                .map(part -> new CommandCall.Part(part.command(), part.body()))
                .toList();
    }

    /** The form field that a defect's path speaks of. */
    public String fieldOf(String path) {
        Matcher numbered = NUMBERED.matcher(path);
        if (!numbered.matches()) {
            return parts.getFirst().fieldOf().apply(path);
        }
        int index = Integer.parseInt(numbered.group(1));
        return index < parts.size() ? parts.get(index).fieldOf().apply(numbered.group(2)) : path;
    }
}

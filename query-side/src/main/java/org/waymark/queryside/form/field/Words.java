package org.waymark.queryside.form.field;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.waymark.fact.Word;

/** The names of things on screen, from the message bundles. A missing one fails loudly: a test names them all. */
public final class Words {

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /** A sentence with its arguments. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }

    /** The label of a field: the fact's own word for it, or the common one. */
    public String label(String owner, String field) {
        String own = either("field." + owner + "." + field, "");
        return own.isEmpty() ? say("field." + field) : own;
    }

    /** The common label of fields of that name, where there is one. */
    public Optional<String> common(String field) {
        return Optional.of(either("field." + field, "")).filter(label -> !label.isEmpty());
    }

    /** The hint below a label; empty when there is none. */
    public String hint(String owner, String field) {
        return either("hint." + owner + "." + field, either("hint." + field, ""));
    }

    /** A word of a vocabulary. */
    public String word(Word word) {
        return say("word." + word.getClass().getSimpleName() + "." + word.word());
    }

    private String either(String key, String otherwise) {
        String found = messages.getMessage(key, null, "", Locale.US);
        return found == null || found.isEmpty() ? otherwise : found;
    }
}

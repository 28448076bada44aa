package org.waymark.queryside.form.page;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.page.FormNotice.Kind;
import org.waymark.queryside.page.ripple.RippleWords;
import org.waymark.queryside.ripple.Ripples;

/** Says above a form what it would change, before it is recorded. */
public final class Consequences {

    private final Ripples ripples;
    private final RippleWords words;

    public Consequences(Ripples ripples, MessageSource messages) {
        this.ripples = ripples;
        this.words = new RippleWords(messages);
    }

    /** The form as it was, and what its entries would move. */
    Sent.Back of(List<CommandReply.Entry> entries) {
        var view = ripples.of(
                entries.stream().flatMap(entry -> entry.read().stream()).toList());
        var lines = words.told(view).stream()
                .map(text -> new FormNotice.Line(text, null))
                .toList();
        return new Sent.Back(
                HttpStatus.OK, new FormNotice(Kind.PREVIEW, words.title(view), lines, null), Problems.none());
    }
}

package org.waymark.queryside.form.page;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.form.field.Problems;

/** What became of a form that was sent. */
public sealed interface Sent {

    /** It is recorded. */
    record Recorded(long position, List<CommandReply.Entry> entries, boolean repeated) implements Sent {

        public Recorded {
            entries = List.copyOf(entries);
        }
    }

    /** It comes back with everything that was typed. */
    record Back(HttpStatus status, FormNotice notice, Problems problems) implements Sent {}
}

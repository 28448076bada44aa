package org.waymark.queryside.form.client;

import java.util.Optional;
import java.util.UUID;

/** Sends commands to the side that decides. Query-side knows that side only through this port. */
public interface CommandClient {

    /**
     * Sends one command and waits for what became of it. Never throws for a refusal, a full service or a lost answer:
     * each is a kind of reply, because each has its own words on the page.
     */
    CommandReply send(CommandCall call);

    /**
     * What a command id recorded earlier; empty when nothing is known of it, or nobody can say just now. A form asks this
     * before it looks at anything else: once its first copy has landed, the views have changed by it, and what the same
     * answers would make of them now is another body.
     *
     * @param actor account id of who asks
     */
    Optional<CommandReply.Accepted> earlier(UUID commandId, String actor);
}

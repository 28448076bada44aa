package org.waymark.queryside.form.client;

/** Sends commands to the side that decides. Query-side knows that side only through this port. */
public interface CommandClient {

    /**
     * Sends one command and waits for what became of it. Never throws for a refusal, a full service or a lost answer:
     * each is a kind of reply, because each has its own words on the page.
     */
    CommandReply send(CommandCall call);
}

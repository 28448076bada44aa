package org.waymark.commandside;

/** What is known of a command id. */
public sealed interface CommandProgress {

    /** It is in the log. */
    record Landed(Recorded recorded) implements CommandProgress {}

    /** It is being worked on right now. */
    record UnderWay() implements CommandProgress {}

    /** It is not in the log; it may still arrive if it was sent. */
    record NotRecorded() implements CommandProgress {}
}

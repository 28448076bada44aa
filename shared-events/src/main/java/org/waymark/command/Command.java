package org.waymark.command;

import org.waymark.fact.Fact;

/**
 * A request to record one fact. Who asks, under which command id and having seen what, travels beside it; time never
 * does: the log says when it learned something.
 */
public sealed interface Command
        permits PartnershipCommand, CommunityCommand, DirectoryCommand, ExemptionCommand, AmendmentCommand {

    /** The fact as it would stand in the log. */
    Fact fact();
}

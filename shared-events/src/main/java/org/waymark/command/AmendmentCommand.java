package org.waymark.command;

import org.waymark.fact.Amendment.*;

/** Commands about entries, on whatever stream the entry stands. */
public sealed interface AmendmentCommand extends Command {

    record CorrectEntry(EntryCorrected fact) implements AmendmentCommand {}

    record VoidEntry(EntryVoided fact) implements AmendmentCommand {}

    record DisputeEntry(EntryDisputed fact) implements AmendmentCommand {}

    record ResolveDispute(DisputeResolved fact) implements AmendmentCommand {}
}

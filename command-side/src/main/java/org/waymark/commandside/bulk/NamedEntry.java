package org.waymark.commandside.bulk;

import org.waymark.command.AmendmentCommand;
import org.waymark.command.AmendmentCommand.*;

/** Which entry an amendment names, or for the end of a dispute the dispute. */
final class NamedEntry {

    private NamedEntry() {}

    static String of(AmendmentCommand command) {
        return switch (command) {
            case CorrectEntry(var fact) -> fact.corrects();
            case VoidEntry(var fact) -> fact.voids();
            case DisputeEntry(var fact) -> fact.disputes();
            case ResolveDispute(var fact) -> fact.dispute();
        };
    }
}

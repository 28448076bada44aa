package org.waymark.commandside.directory;

import java.util.List;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Fact;
import org.waymark.registry.Defect;

/**
 * A correction leaves the id as it is: the id says on which stream the entry stands, and a person cannot become another
 * one by a correction.
 */
final class KeepsItsId {

    private KeepsItsId() {}

    static List<Defect> objections(EntryCorrected correction, DirectoryState state) {
        return state.record()
                .inForce(correction.corrects())
                .filter(corrected -> !id(corrected).equals(id(correction.with())))
                .map(corrected -> List.of(differs(corrected, correction.with())))
                .orElse(List.of());
    }

    private static Defect differs(Fact corrected, Fact with) {
        return new Defect(
                "with.fields." + field(with),
                id(with),
                "other-id",
                "A correction is about the same one as the entry it corrects: " + id(corrected) + ".",
                "Void the entry, and record it anew for the other one.");
    }

    /** The id of the stream that a fact stands on; empty for one that does not say. */
    private static String id(Fact fact) {
        return fact instanceof DirectoryFact inDirectory ? idOf(inDirectory) : "";
    }

    private static String idOf(DirectoryFact fact) {
        return switch (fact) {
            case DirectoryFact.OrganisationRegistered registered -> registered.org();
            case DirectoryFact.PersonRegistered registered -> registered.person();
            case DirectoryFact.PersonAffiliated affiliated -> affiliated.person();
            case DirectoryFact.PersonUnaffiliated unaffiliated -> unaffiliated.person();
        };
    }

    private static String field(Fact fact) {
        return fact instanceof DirectoryFact.OrganisationRegistered ? "org" : "person";
    }
}

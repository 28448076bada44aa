package org.waymark.commandside.directory;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.AmendmentCommand;
import org.waymark.command.AmendmentCommand.CorrectEntry;
import org.waymark.command.AmendmentCommand.DisputeEntry;
import org.waymark.command.AmendmentCommand.ResolveDispute;
import org.waymark.command.AmendmentCommand.VoidEntry;
import org.waymark.command.Command;
import org.waymark.command.CommunityCommand;
import org.waymark.command.DirectoryCommand;
import org.waymark.command.DirectoryCommand.*;
import org.waymark.command.ExemptionCommand;
import org.waymark.command.PartnershipCommand;
import org.waymark.commandside.stream.Decision;
import org.waymark.commandside.stream.RegisteredOnce;
import org.waymark.commandside.stream.Source;
import org.waymark.commandside.stream.VoidedOnce;
import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.DirectoryFact.OrganisationRegistered;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact;
import org.waymark.registry.Defect;

/**
 * Whether the directory may record what somebody asks it to. An affiliation needs no registration before it: a name that
 * is not known yet must not keep anybody from writing down who works where.
 */
public final class DirectoryDecider {

    private DirectoryDecider() {}

    /** What comes of a command, given all that was recorded before of this organisation or person. */
    public static Decision decide(Command command, Source source, DirectoryState state) {
        return Decision.on(
                command.fact(),
                switch (command) {
                    case DirectoryCommand inDirectory -> objections(inDirectory, state);
                    case AmendmentCommand amendment -> objections(amendment, source, state);
                    case PartnershipCommand _, CommunityCommand _, ExemptionCommand _ -> throw misled(command.fact());
                });
    }

    /** The state after a fact. */
    public static DirectoryState evolve(DirectoryState state, Fact fact) {
        var record = state.record().with(fact);
        return switch (fact) {
            case OrganisationRegistered _, PersonRegistered _ ->
                new DirectoryState(record, state.registrations().with(fact.entry()));
            case DirectoryFact _, Amendment _ -> new DirectoryState(record, state.registrations());
            case PartnershipFact _, CommunityFact _, Exemption _ -> throw misled(fact);
        };
    }

    private static List<Defect> objections(DirectoryCommand command, DirectoryState state) {
        List<Defect> general = state.record().objections(command.fact());
        return switch (command) {
            case RegisterOrganisation(var fact) -> both(once(state, "org", fact.org()), general);
            case RegisterPerson(var fact) -> both(once(state, "person", fact.person()), general);
            case AffiliatePerson _, UnaffiliatePerson _ -> general;
        };
    }

    private static List<Defect> once(DirectoryState state, String field, String id) {
        return RegisteredOnce.objections(state.registered(), field, id);
    }

    private static List<Defect> objections(AmendmentCommand command, Source source, DirectoryState state) {
        List<Defect> general = state.record().objections(command.fact());
        return switch (command) {
            case CorrectEntry(var correction) -> both(general, KeepsItsId.objections(correction, state));
            case VoidEntry(var voiding) -> both(general, VoidedOnce.objections(voiding, state.record(), source));
            case DisputeEntry _, ResolveDispute _ -> general;
        };
    }

    private static List<Defect> both(List<Defect> some, List<Defect> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static IllegalArgumentException misled(Fact fact) {
        return new IllegalArgumentException(fact.getClass().getSimpleName() + " does not stand in the directory");
    }
}

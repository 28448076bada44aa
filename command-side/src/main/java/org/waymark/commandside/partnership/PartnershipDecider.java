package org.waymark.commandside.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.command.AmendmentCommand;
import org.waymark.command.AmendmentCommand.CorrectEntry;
import org.waymark.command.AmendmentCommand.DisputeEntry;
import org.waymark.command.AmendmentCommand.ResolveDispute;
import org.waymark.command.AmendmentCommand.VoidEntry;
import org.waymark.command.Command;
import org.waymark.command.CommunityCommand;
import org.waymark.command.DirectoryCommand;
import org.waymark.command.ExemptionCommand;
import org.waymark.command.PartnershipCommand;
import org.waymark.command.PartnershipCommand.RegisterPartnership;
import org.waymark.commandside.stream.Decision;
import org.waymark.commandside.stream.RegisteredFirst;
import org.waymark.commandside.stream.RegisteredOnce;
import org.waymark.commandside.stream.Source;
import org.waymark.commandside.stream.VoidedOnce;
import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;
import org.waymark.registry.Defect;

/**
 * Whether a partnership may record what somebody asks it to. What must fit together on any stream is said by
 * {@link org.waymark.record.admission.Admission}; here is what only the partnership itself knows.
 */
public final class PartnershipDecider {

    private PartnershipDecider() {}

    /** What comes of a command, given all that was recorded before. */
    public static Decision decide(Command command, Source source, PartnershipState state) {
        return Decision.on(
                command.fact(),
                switch (command) {
                    case PartnershipCommand onPartnership -> objections(onPartnership, state);
                    case ExemptionCommand _ -> onceRegistered(command, state);
                    case AmendmentCommand amendment -> objections(amendment, source, state);
                    case CommunityCommand _, DirectoryCommand _ -> throw misled(command.fact());
                });
    }

    /** The state after a fact. */
    public static PartnershipState evolve(PartnershipState state, Fact fact) {
        var record = state.record().with(fact);
        return switch (fact) {
            case PartnershipRegistered _ ->
                new PartnershipState(record, state.registrations().with(fact.entry()));
            case PartnershipFact _, Exemption _, Amendment _ -> new PartnershipState(record, state.registrations());
            case CommunityFact _, DirectoryFact _ -> throw misled(fact);
        };
    }

    /** Whatever else is asked of a partnership waits until it is registered; what it must fit is said by its record. */
    private static List<Defect> objections(PartnershipCommand command, PartnershipState state) {
        return switch (command) {
            case RegisterPartnership _ -> toRegister(command, state);
            case PartnershipCommand _ -> onceRegistered(command, state);
        };
    }

    private static List<Defect> objections(AmendmentCommand command, Source source, PartnershipState state) {
        List<Defect> defects = new ArrayList<>(state.record().objections(command.fact()));
        switch (command) {
            case VoidEntry(var voiding) -> defects.addAll(VoidedOnce.objections(voiding, state.record(), source));
            case CorrectEntry _, DisputeEntry _, ResolveDispute _ -> {}
        }
        return defects;
    }

    private static List<Defect> toRegister(Command command, PartnershipState state) {
        List<Defect> defects = new ArrayList<>(
                RegisteredOnce.objections(state.registered(), "partnership", partnership(command.fact())));
        defects.addAll(state.record().objections(command.fact()));
        return defects;
    }

    private static List<Defect> onceRegistered(Command command, PartnershipState state) {
        List<Defect> unregistered =
                RegisteredFirst.objections(state.registered(), "partnership", partnership(command.fact()));
        return unregistered.isEmpty() ? state.record().objections(command.fact()) : unregistered;
    }

    private static String partnership(Fact fact) {
        return Objects.requireNonNullElse(fact.header().partnership(), "");
    }

    private static IllegalArgumentException misled(Fact fact) {
        return new IllegalArgumentException(fact.getClass().getSimpleName() + " does not stand on a partnership");
    }
}

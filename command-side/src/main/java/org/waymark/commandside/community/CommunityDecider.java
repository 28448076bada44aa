package org.waymark.commandside.community;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.command.AmendmentCommand;
import org.waymark.command.AmendmentCommand.CorrectEntry;
import org.waymark.command.AmendmentCommand.DisputeEntry;
import org.waymark.command.AmendmentCommand.ResolveDispute;
import org.waymark.command.AmendmentCommand.VoidEntry;
import org.waymark.command.Command;
import org.waymark.command.CommunityCommand;
import org.waymark.command.CommunityCommand.*;
import org.waymark.command.DirectoryCommand;
import org.waymark.command.ExemptionCommand;
import org.waymark.command.PartnershipCommand;
import org.waymark.commandside.stream.Decision;
import org.waymark.commandside.stream.RegisteredFirst;
import org.waymark.commandside.stream.RegisteredOnce;
import org.waymark.commandside.stream.Source;
import org.waymark.commandside.stream.VoidedOnce;
import org.waymark.fact.Amendment;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact;
import org.waymark.registry.Defect;

/** Whether a community may record what somebody asks it to; what is said of rubrics is checked here. */
public final class CommunityDecider {

    private CommunityDecider() {}

    /** What comes of a command, given all that was recorded before. */
    public static Decision decide(Command command, Source source, CommunityState state) {
        return Decision.on(
                command.fact(),
                switch (command) {
                    case CommunityCommand onCommunity -> objections(onCommunity, state);
                    case ExemptionCommand _ -> onceRegistered(command, state, List.of());
                    case AmendmentCommand amendment -> objections(amendment, source, state);
                    case PartnershipCommand _, DirectoryCommand _ -> throw misled(command.fact());
                });
    }

    /** The state after a fact. */
    public static CommunityState evolve(CommunityState state, Fact fact) {
        var record = state.record().with(fact);
        return switch (fact) {
            case CommunityRegistered _ ->
                new CommunityState(record, state.registrations().with(fact.entry()), state.rubrics(), state.openness());
            case RubricPublished published ->
                new CommunityState(
                        record,
                        state.registrations(),
                        state.rubrics().with(published),
                        state.openness().after(published));
            case CommunityFact other ->
                new CommunityState(
                        record,
                        state.registrations(),
                        state.rubrics(),
                        state.openness().after(other));
            case Exemption _, Amendment _ ->
                new CommunityState(
                        record,
                        state.registrations(),
                        state.rubrics(),
                        state.openness().afterAnyOther());
            case PartnershipFact _, DirectoryFact _ -> throw misled(fact);
        };
    }

    private static List<Defect> objections(CommunityCommand command, CommunityState state) {
        return switch (command) {
            case RegisterCommunity _ ->
                both(
                        RegisteredOnce.objections(state.registered(), "community", community(command.fact())),
                        state.record().objections(command.fact()));
            case BeginTrial(var fact) ->
                onceRegistered(command, state, TrialBeginsAtTheFounding.objections(community(fact), state));
            case PublishCommunity(var fact) ->
                onceRegistered(command, state, PublishedOnce.objections(community(fact), state));
            case PublishRubric(var fact) ->
                onceRegistered(
                        command,
                        state,
                        both(RubricIsSound.objections(fact), RubricVersionIsNew.objections(fact, state)));
            case AdoptRubric(var fact) ->
                onceRegistered(command, state, AdoptedRubricIsPublished.objections(fact, "", state));
            case AppointReviewer _, EndReviewer _ -> onceRegistered(command, state, List.of());
        };
    }

    private static List<Defect> objections(AmendmentCommand command, Source source, CommunityState state) {
        List<Defect> general = state.record().objections(command.fact());
        return switch (command) {
            case CorrectEntry(var correction) -> both(general, inReplacement(correction, state));
            case VoidEntry(var voiding) ->
                both(
                        both(general, VoidedOnce.objections(voiding, state.record(), source)),
                        TrialIsNotVoided.objections(voiding, state));
            case DisputeEntry _, ResolveDispute _ -> general;
        };
    }

    private static List<Defect> inReplacement(EntryCorrected correction, CommunityState state) {
        return correction.with() instanceof RubricAdopted adopted
                ? AdoptedRubricIsPublished.objections(adopted, "with.fields.", state)
                : PublishedVersionStands.objections(correction);
    }

    private static List<Defect> onceRegistered(Command command, CommunityState state, List<Defect> own) {
        List<Defect> unregistered =
                RegisteredFirst.objections(state.registered(), "community", community(command.fact()));
        return unregistered.isEmpty() ? both(own, state.record().objections(command.fact())) : unregistered;
    }

    private static List<Defect> both(List<Defect> some, List<Defect> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String community(Fact fact) {
        return Objects.requireNonNullElse(fact.header().community(), "");
    }

    private static IllegalArgumentException misled(Fact fact) {
        return new IllegalArgumentException(fact.getClass().getSimpleName() + " does not stand on a community");
    }
}

package org.waymark.command;

import org.waymark.fact.CommunityFact.*;

/** Commands on a community. */
public sealed interface CommunityCommand extends Command {

    record RegisterCommunity(CommunityRegistered fact) implements CommunityCommand {}

    record BeginTrial(TrialBegun fact) implements CommunityCommand {}

    record PublishCommunity(CommunityPublished fact) implements CommunityCommand {}

    record PublishRubric(RubricPublished fact) implements CommunityCommand {}

    record AdoptRubric(RubricAdopted fact) implements CommunityCommand {}

    record AppointReviewer(ReviewerAppointed fact) implements CommunityCommand {}

    record EndReviewer(ReviewerEnded fact) implements CommunityCommand {}
}

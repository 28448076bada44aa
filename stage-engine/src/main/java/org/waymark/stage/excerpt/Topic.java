package org.waymark.stage.excerpt;

import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.CommunityFact.CommunityPublished;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.CommunityFact.ReviewerEnded;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.fact.CommunityFact.TrialBegun;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact;
import org.waymark.fact.PartnershipFact.*;

/** What a fact is about, as coarsely as questions look at facts. */
public enum Topic {
    COORDINATORS,
    CHAMPIONS,
    SUPPORT_TEAM,
    COMMITMENTS,
    PARTNERS,
    MEETINGS,
    CONTRIBUTIONS,
    OUTREACH,
    REGION,
    SELECTION,
    LAUNCHES,
    PLANS,
    PRIORITIES,
    ACTIONS,
    ACTIVITIES,
    WORDS,
    EXEMPTIONS,
    REVIEWERS,
    /** Which rules count; no evidence of anything. */
    RUBRICS,
    /** What it is called and whose it is; decides by which community's rules it is judged. */
    REGISTRATION,
    /** Whether there is a partnership at all: it decides the standing and no indicator. */
    LIFE,
    /** Shown, never judged. */
    SHOWN;

    public static Topic of(Fact fact) {
        return switch (fact) {
            case PartnershipFact onPartnership -> of(onPartnership);
            case CommunityFact onCommunity -> of(onCommunity);
            case DirectoryFact ignored -> SHOWN;
            case Exemption ignored -> EXEMPTIONS;
            case Amendment ignored -> SHOWN;
        };
    }

    private static Topic of(CommunityFact fact) {
        return switch (fact) {
            case CommunityRegistered ignored -> SHOWN;
            case TrialBegun ignored -> SHOWN;
            case CommunityPublished ignored -> SHOWN;
            case RubricPublished ignored -> RUBRICS;
            case RubricAdopted ignored -> RUBRICS;
            case ReviewerAppointed ignored -> REVIEWERS;
            case ReviewerEnded ignored -> REVIEWERS;
        };
    }

    private static Topic of(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipRegistered ignored -> REGISTRATION;
            case PartnershipRenamed ignored -> SHOWN;
            case PartnershipClosed ignored -> LIFE;
            case PartnershipReopened ignored -> LIFE;
            case PartnershipSucceeded ignored -> LIFE;
            case RegionDefined ignored -> REGION;
            case IndustrySelected ignored -> SELECTION;
            case PartnerJoined ignored -> PARTNERS;
            case PartnerLeft ignored -> PARTNERS;
            case CoordinatorAppointed ignored -> COORDINATORS;
            case CoordinatorConfirmed ignored -> COORDINATORS;
            case CoordinatorEnded ignored -> COORDINATORS;
            case SupportTeamMemberJoined ignored -> SUPPORT_TEAM;
            case SupportTeamMemberLeft ignored -> SUPPORT_TEAM;
            case JointCommitmentSigned ignored -> COMMITMENTS;
            case JointCommitmentJoined ignored -> COMMITMENTS;
            case JointCommitmentWithdrawn ignored -> COMMITMENTS;
            case ChampionAdded ignored -> CHAMPIONS;
            case ChampionStoodDown ignored -> CHAMPIONS;
            case OutreachRecorded ignored -> OUTREACH;
            case LaunchScheduled ignored -> LAUNCHES;
            case LaunchCancelled ignored -> LAUNCHES;
            case MeetingHeld ignored -> MEETINGS;
            case AttendanceRecorded ignored -> MEETINGS;
            case ContributionReceived ignored -> CONTRIBUTIONS;
            case StrategicPlanAdopted ignored -> PLANS;
            case StrategicPlanRevised ignored -> PLANS;
            case StrategicPlanRetired ignored -> PLANS;
            case PriorityIdentified ignored -> PRIORITIES;
            case PriorityOwnerAssigned ignored -> PRIORITIES;
            case PriorityClosed ignored -> PRIORITIES;
            case ActionPlanned ignored -> ACTIONS;
            case ActionStarted ignored -> ACTIONS;
            case ActionCompleted ignored -> ACTIONS;
            case ActionAbandoned ignored -> ACTIONS;
            case ActivityRecorded ignored -> ACTIVITIES;
            case ActivityConfirmed ignored -> ACTIVITIES;
            case ActivityEnded ignored -> ACTIVITIES;
            case AttestationGiven ignored -> WORDS;
            case AttestationDeclined ignored -> WORDS;
            case AttestationWithdrawn ignored -> WORDS;
            case DeterminationMade ignored -> SHOWN;
            case DeterminationWithdrawn ignored -> SHOWN;
        };
    }
}

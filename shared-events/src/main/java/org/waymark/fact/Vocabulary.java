package org.waymark.fact;

/**
 * The closed vocabularies of the facts. A constant is never renamed or removed: its word stands in logs that must load
 * for ever.
 */
public final class Vocabulary {

    private Vocabulary() {}

    /** On which arm of a partnership an organisation stands; it may stand on both. */
    public enum Side implements Word {
        INDUSTRY,
        PUBLIC
    }

    /** What an organisation is. */
    public enum OrganisationKind implements Word {
        EMPLOYER,
        ASSOCIATION,
        CHAMBER,
        LABOR,
        TRAINING_PROVIDER,
        WORKFORCE_BOARD,
        AGENCY,
        ECONOMIC_DEVELOPMENT,
        SCHOOL,
        CBO,
        PHILANTHROPY,
        OTHER
    }

    /** Who owns an organisation. */
    public enum Ownership implements Word {
        FOR_PROFIT,
        NONPROFIT,
        GOVERNMENT,
        TRIBAL
    }

    /** The field of work of a public partner or a support-team member. */
    public enum Field implements Word {
        WORKFORCE,
        EDUCATION,
        ECONOMIC_DEVELOPMENT,
        COMMUNITY,
        OTHER
    }

    /** What a priority, activity or outcome is about. */
    public enum Domain implements Word {
        WORKFORCE,
        EDUCATION,
        ECONOMIC_COMPETITIVENESS,
        OTHER
    }

    /** Whether a coordinator is there for good or for the time being. */
    public enum CoordinatorKind implements Word {
        INTERIM,
        STANDING
    }

    /** Who coordinates: one person, an organisation or a convening team. */
    public enum CoordinatorForm implements Word {
        PERSON,
        ORGANISATION,
        TEAM
    }

    /** What a meeting was for. */
    public enum MeetingKind implements Word {
        LAUNCH,
        GENERAL,
        SUPPORT_TEAM,
        ACTION_TEAM,
        OTHER
    }

    /** What was contributed. */
    public enum ContributionKind implements Word {
        CASH,
        IN_KIND,
        STAFF_TIME,
        SPACE,
        EQUIPMENT,
        OTHER
    }

    /** What form a shared plan has. */
    public enum PlanForm implements Word {
        STRATEGIC_PLAN,
        ROAD_MAP,
        ACTION_PLAN,
        OTHER
    }

    /** What came of the work. */
    public enum ActivityKind implements Word {
        ACTIVITY,
        SERVICE,
        PRODUCT,
        OUTCOME
    }

    /** In which role somebody attests or declines; it counts only if it may be true. */
    public enum AttestationRole implements Word {
        CHAMPION,
        CONVENER,
        SUPPORT_TEAM,
        INDUSTRY_MEMBER,
        PUBLIC_PARTNER,
        REVIEWER
    }

    /** Who may read an entry. */
    public enum Visibility implements Word {
        PARTNERSHIP,
        COMMUNITY,
        PUBLIC
    }
}

package org.waymark.stage.history;

import java.time.LocalDate;

/**
 * Who speaks and takes part. In a loose cast people and organizations come and go and anybody may claim any role. In a
 * firm one those who speak keep their roles, so that no choice of days inside the spans changes whose word counts.
 */
final class Cast {
    private static final String FIELDS[] = {"workforce", "education", "economic-development", "community", "other"};

    private final Draft draft;
    private final boolean firm;
    private final boolean reviewed;
    private final int orgs;

    Cast(Draft draft, boolean firm) {
        this.draft = draft;
        this.firm = firm;
        this.reviewed = draft.percent(60);
        this.orgs = 6 + draft.random.nextInt(5);
    }

    /** Those whose word counts from the first day on. */
    void open() {
        LocalDate first = Draft.FIRST.minusYears(1);
        if (reviewed) {
            draft.addToCommunityExactly("ReviewerAppointed", firm ? first : draft.after(first, 700), "'person': 'r0'");
        }
        if (firm || draft.percent(40)) {
            draft.addExactly("PartnerJoined", first, partner("o0", "'industry'", "for-profit"));
            draft.addExactly("ChampionAdded", first, "'person': 'c0', 'org': 'o0'");
            draft.addExactly("SupportTeamMemberJoined", first, "'person': 'w0', 'org': 'x0', 'fields': ['workforce']");
            draft.addExactly(
                    "SupportTeamMemberJoined",
                    first,
                    "'person': 'w1', 'org': 'x1', 'fields': ['education', 'economic-development']");
        }
    }

    /** Fields of a PartnerJoined of this organization. */
    String partner(String org, String sides, String ownership) {
        String employees = draft.percent(70) ? ", 'employees': " + 10 * draft.random.nextInt(30) : "";
        String counties = draft.percent(80) ? ", 'counties': " + draft.some("k1", "k2", "k3") : "";
        String kind = draft.percent(85) ? "employer" : draft.pick("association", "school", "agency");
        return "'org': '" + org + "', 'sides': [" + sides + "], 'kind': '" + kind + "', 'ownership': '" + ownership
                + "', 'fields': " + draft.some(40, FIELDS) + ", 'critical': " + draft.percent(25) + employees
                + counties;
    }

    String anyPartner(String org) {
        String sides = draft.pick("'industry'", "'industry'", "'public'", "'industry', 'public'");
        String ownership = draft.pick("for-profit", "for-profit", "for-profit", "nonprofit", "government");
        return partner(org, sides, ownership);
    }

    String org() {
        return "o" + draft.random.nextInt(orgs);
    }

    String org(int i) {
        return "o" + i % orgs;
    }

    int orgs() {
        return orgs;
    }

    /** Anybody who comes and goes; in a loose cast one of those may be anybody. */
    String person() {
        return firm || draft.percent(85) ? "p" + draft.random.nextInt(6) : draft.pick("r0", "r1", "c0", "w0", "w1");
    }

    String party() {
        String person = draft.percent(65) ? "'person': '" + person() + "', " : "";
        return "{" + person + "'org': '" + org() + "'}";
    }

    /** Fields that name who says something in a role that is asked. */
    String speaker(String... roles) {
        String role = draft.pick(roles);
        if (role.equals("reviewer") && (!reviewed || draft.percent(25))) {
            role = "support-team";
        }
        if (!firm && draft.percent(15)) {
            role = draft.pick("champion", "convener", "support-team", "industry-member", "public-partner", "reviewer");
        }
        String org = role.equals("industry-member") || role.equals("public-partner") || draft.percent(20)
                ? ", 'org': '" + (firm ? "o0" : org()) + "'"
                : "";
        return "'person': '" + inRole(role) + "', 'role': '" + role + "'" + org;
    }

    private String inRole(String role) {
        if (!firm && draft.percent(20)) {
            return person();
        }
        return switch (role) {
            case "reviewer" -> firm || draft.percent(70) ? "r0" : "r1";
            case "support-team" -> draft.pick("w0", "w1");
            case "champion" -> "c0";
            default -> firm ? "c0" : person();
        };
    }

    boolean isFirm() {
        return firm;
    }
}

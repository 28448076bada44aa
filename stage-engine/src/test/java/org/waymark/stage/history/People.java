package org.waymark.stage.history;

import java.time.LocalDate;

/** Pieces of history about who takes part: coordinators, the support team, champions, partners. */
final class People {
    private final Draft draft;
    private final Cast cast;
    private final Words words;

    People(Draft draft, Cast cast, Words words) {
        this.draft = draft;
        this.cast = cast;
        this.words = words;
    }

    void coordinator() {
        LocalDate day = draft.day();
        String form = draft.pick("person", "organisation", "team");
        String holder = form.equals("person") ? cast.person() : form.equals("team") ? "t0" : cast.org();
        String kind = draft.pick("interim", "standing");
        appoint(day, holder, kind, form);
        LocalDate later = draft.after(day, 300);
        switch (draft.random.nextInt(6)) {
            case 0, 1 -> draft.add("CoordinatorConfirmed", later, "'holder': '" + holder + "'");
            case 2 -> {
                draft.add("CoordinatorEnded", later, "'holder': '" + holder + "'");
                appoint(draft.after(later, 60), cast.person(), "interim", "person");
            }
            case 3 -> appoint(later, holder, draft.pick("interim", "standing"), form);
            case 4 -> draft.add("CoordinatorEnded", later, "'holder': '" + holder + "'");
            default -> {}
        }
    }

    private void appoint(LocalDate day, String holder, String kind, String form) {
        String contact = draft.percent(60) ? ", 'contact': '" + cast.person() + "'" : "";
        String members = form.equals("team") ? ", 'members': ['" + cast.person() + "']" : "";
        draft.add(
                "CoordinatorAppointed",
                day,
                "'holder': '" + holder + "', 'kind': '" + kind + "', 'form': '" + form + "'" + members + contact);
    }

    /** The support team forms, meets, and now and then loses somebody who may come back. */
    void supportTeam() {
        LocalDate day = draft.day();
        int size = 3 + draft.random.nextInt(4);
        int fields = draft.random.nextInt(5);
        for (int i = 0; i < size; i++) {
            String[] known = {"workforce", "education", "economic-development", "community", "other"};
            String field = known[(fields + i) % known.length];
            String more = draft.percent(30) ? ", '" + draft.pick(known) + "'" : "";
            draft.add(
                    "SupportTeamMemberJoined",
                    draft.after(day, 60),
                    "'person': 'p" + i + "', 'org': 'x" + (draft.percent(85) ? i : 0) + "', 'fields': ['" + field + "'"
                            + more + "]");
        }
        if (draft.percent(80)) {
            draft.add(
                    "MeetingHeld",
                    draft.after(day, 200),
                    "'meeting': '" + draft.fresh("m") + "', 'kind': 'support-team'");
        }
        if (draft.percent(50)) {
            String person = "'person': 'p" + draft.random.nextInt(size) + "'";
            LocalDate left = draft.after(day.plusDays(60), 400);
            draft.add("SupportTeamMemberLeft", left, person);
            if (draft.percent(50)) {
                draft.add(
                        "SupportTeamMemberJoined",
                        draft.after(left, 120),
                        person + ", 'org': 'x7', 'fields': " + draft.some("workforce", "education", "other"));
            }
        }
    }

    /** Members of the support team commit themselves, on paper or by their word. */
    void commitment() {
        LocalDate day = draft.day();
        if (draft.percent(75)) {
            String id = "'commitment': 'j" + draft.random.nextInt(3) + "'";
            draft.add(
                    "JointCommitmentSigned",
                    day,
                    id + ", 'signatories': " + draft.some(85, "p0", "p1", "p2", "p3", "p4", "w0", "w1"));
            if (draft.percent(50)) {
                draft.add(
                        "JointCommitmentJoined",
                        draft.after(day.minusDays(10), 200),
                        id + ", 'signatories': " + draft.some(60, "p3", "p4", "p5", "w0"));
            }
            if (draft.percent(20)) {
                draft.add("JointCommitmentWithdrawn", draft.after(day, 500), id);
            }
        }
        if (draft.percent(60)) {
            words.on("E3.committed", day, "", "support-team");
            words.on("E3.committed", day, "", "support-team");
            if (!cast.isFirm()) {
                words.on("E3.committed", day, "", "support-team");
            }
        }
    }

    /** Champions join and act, one way or another. */
    void champions() {
        LocalDate day = draft.day();
        int count = 2 + draft.random.nextInt(2);
        for (int i = 0; i < count; i++) {
            String org = cast.org(i + 1);
            String person = "p" + i;
            if (draft.percent(75)) {
                LocalDate joined = cast.isFirm() ? draft.after(day, 40) : draft.after(day.minusDays(60), 90);
                String ownership = draft.percent(85) ? draft.pick("for-profit", "nonprofit") : "government";
                String sides = draft.percent(85) ? "'industry'" : "'industry', 'public'";
                draft.add("PartnerJoined", joined, cast.partner(org, sides, ownership));
            }
            draft.add("ChampionAdded", draft.after(day, 60), "'person': '" + person + "', 'org': '" + org + "'");
            act(draft.after(day, 300), person, org);
        }
        if (draft.percent(35)) {
            draft.add("ChampionStoodDown", draft.after(day, 500), "'person': 'p" + draft.random.nextInt(count) + "'");
        }
    }

    private void act(LocalDate day, String person, String org) {
        switch (draft.random.nextInt(4)) {
            case 0 -> draft.add("OutreachRecorded", day, "'org': 'z', 'by': '" + person + "'");
            case 1 -> draft.add("ContributionReceived", day, "'org': '" + org + "', 'kind': 'cash'");
            case 2 ->
                draft.add(
                        "MeetingHeld",
                        day,
                        "'meeting': '" + draft.fresh("m") + "', 'kind': '" + draft.pick("general", "launch", "other")
                                + "', 'chairs': [{'person': '" + person + "', 'org': '" + org + "'}]");
            default ->
                draft.add(
                        "ActionPlanned",
                        day,
                        "'action': '" + draft.fresh("n") + "', 'priority': 'y0', 'title': 't', 'owner': {'person': '"
                                + person + "', 'org': '" + org + "'}");
        }
    }

    void partner() {
        String org = cast.org();
        LocalDate day = draft.day();
        if (draft.percent(25)) {
            draft.add("PartnerLeft", day, "'org': '" + org + "'");
        } else {
            draft.add("PartnerJoined", day, cast.anyPartner(org));
        }
    }

    /** Most organizations join about a day, so that they are there for what comes. */
    void partners(LocalDate about, int many, boolean industry) {
        for (int i = 0; i < many; i++) {
            String sides = industry
                    ? draft.pick("'industry'", "'industry'", "'industry', 'public'")
                    : draft.pick("'public'", "'public'", "'industry', 'public'");
            String org = industry ? cast.org(i) : "q" + i;
            draft.add(
                    "PartnerJoined",
                    draft.after(about, 60),
                    cast.partner(org, sides, industry ? "for-profit" : "government"));
        }
        if (draft.percent(20)) {
            draft.add(
                    "PartnerLeft",
                    draft.after(about.plusDays(60), 500),
                    "'org': '" + (industry ? cast.org() : "q0") + "'");
        }
    }
}

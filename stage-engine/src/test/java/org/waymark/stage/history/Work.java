package org.waymark.stage.history;

import java.time.LocalDate;

/** Pieces of history about what is done: meetings, plans, priorities, actions, activities, regions, industries. */
final class Work {
    private final Draft draft;
    private final Cast cast;
    private final Words words;
    private final People people;

    Work(Draft draft, Cast cast, Words words, People people) {
        this.draft = draft;
        this.cast = cast;
        this.words = words;
        this.people = people;
    }

    void meeting(LocalDate day, String kind) {
        String meeting = draft.fresh("m");
        String chairs = draft.percent(55) ? ", 'chairs': [" + chair() + "]" : "";
        String priority = draft.percent(50) ? ", 'priority': 'y" + draft.random.nextInt(2) + "'" : "";
        draft.add("MeetingHeld", day, "'meeting': '" + meeting + "', 'kind': '" + kind + "'" + chairs + priority);
        int lists = draft.percent(75) ? 1 : draft.random.nextInt(3);
        for (int i = 0; i < lists; i++) {
            attendance(meeting);
        }
    }

    private String chair() {
        return draft.percent(60) ? "{'org': '" + cast.org(1 + draft.random.nextInt(3)) + "'}" : cast.party();
    }

    private void attendance(String meeting) {
        StringBuilder attendees = new StringBuilder();
        for (int i = 0; i < cast.orgs(); i++) {
            if (draft.percent(55)) {
                attendees.append(attendees.isEmpty() ? "" : ", ").append(attendee(cast.org(i)));
            }
        }
        for (int i = 0; i < 3; i++) {
            if (draft.percent(35)) {
                attendees.append(attendees.isEmpty() ? "" : ", ").append(attendee("q" + i));
            }
        }
        String complete = draft.percent(25) ? ", 'complete': false" : "";
        draft.addUndated(
                "AttendanceRecorded", "'meeting': '" + meeting + "', 'attendees': [" + attendees + "]" + complete);
    }

    private String attendee(String org) {
        String person = draft.percent(40) ? "'person': '" + cast.person() + "', " : "";
        String as = draft.percent(25) ? ", 'as': '" + draft.pick("public", "industry") + "'" : "";
        return "{" + person + "'org': '" + org + "'" + as + "}";
    }

    String anyKind() {
        return draft.pick("launch", "general", "general", "action-team", "support-team", "other");
    }

    /** Meetings every few months with much the same companies. */
    void yearOfMeetings() {
        LocalDate day = draft.day().minusDays(200);
        people.partners(day, 4 + draft.random.nextInt(cast.orgs() - 3), true);
        int many = 2 + draft.random.nextInt(4);
        int step = 30 + draft.random.nextInt(90);
        for (int i = 0; i < many; i++) {
            meeting(
                    draft.after(day.plusDays((long) i * step), 20),
                    draft.pick("general", "general", "launch", "action-team"));
        }
        for (int i = draft.random.nextInt(5); i > 0; i--) {
            engagement(draft.after(day, 400));
        }
        for (int i = draft.random.nextInt(3); i > 0; i--) {
            words.on("A3.otherwise", day, cast.org(), "champion", "reviewer");
        }
    }

    private void engagement(LocalDate day) {
        if (draft.percent(50)) {
            draft.add("ContributionReceived", day, "'org': '" + cast.org() + "', 'kind': 'cash'");
        } else {
            activity(day, draft.fresh("v"), draft.some("workforce", "education", "other"), "y0", "");
        }
    }

    /** Public partners with fields, each engaged now and then. */
    void publicPartners() {
        LocalDate day = draft.day().minusDays(100);
        int many = 3 + draft.random.nextInt(2);
        for (int i = 0; i < many; i++) {
            String[] fields = {"workforce", "education", "economic-development"};
            String sides = draft.percent(75) ? "'public'" : "'industry', 'public'";
            String more = draft.percent(50) ? ", '" + draft.pick("community", "other") + "'" : "";
            draft.add(
                    "PartnerJoined",
                    draft.after(day, 60),
                    "'org': 'q" + i + "', 'sides': [" + sides
                            + "], 'kind': 'agency', 'ownership': 'government', 'fields': ['" + fields[i % 3] + "'"
                            + more + "], 'critical': " + draft.percent(40));
        }
        meeting(draft.after(day, 300), "general");
        for (int i = 0; i < many; i++) {
            for (int j = draft.random.nextInt(4); j > 0; j--) {
                LocalDate on = draft.after(day, 400);
                if (draft.percent(60)) {
                    draft.add("ContributionReceived", on, "'org': 'q" + i + "', 'kind': 'space'");
                } else {
                    String id = draft.percent(70) ? draft.fresh("v") : "v0";
                    activity(on, id, "['education']", "", "q" + i);
                }
            }
        }
        words.on("A4.listed", day, "", "champion");
    }

    private String activity(LocalDate day, String id, String domains, String priority, String partner) {
        String linked = priority.isEmpty() ? "" : ", 'priority': '" + priority + "'";
        String series = draft.percent(25) ? ", 'series': 'z" + draft.random.nextInt(2) + "'" : "";
        String evidence = draft.percent(65) ? ", 'evidence': [{'label': 'l', 'link': 'https://example.org/l'}]" : "";
        String partners =
                partner.isEmpty() ? draft.some(30, "o0", "o1", "o2", "o3", "q0", "q1") : "['" + partner + "']";
        boolean ongoing = draft.percent(30);
        String entry = draft.add(
                "ActivityRecorded",
                day,
                "'activity': '" + id + "', 'kind': '" + draft.pick("activity", "service", "product", "outcome")
                        + "', 'title': 't', 'partners': " + partners + linked + ", 'direct': " + draft.percent(75)
                        + ", 'domains': " + domains + ", 'ongoing': " + ongoing + series + evidence);
        if (ongoing && draft.percent(50)) {
            draft.add("ActivityConfirmed", draft.after(day, 500), "'activity': '" + id + "'");
        }
        if (ongoing && draft.percent(35)) {
            draft.add("ActivityEnded", draft.after(day, 500), "'activity': '" + id + "'");
        }
        return entry;
    }

    /** Activities of more than one purpose, some in a series, some recorded twice. */
    void activities() {
        LocalDate day = draft.day().minusDays(100);
        int many = 3 + draft.random.nextInt(5);
        for (int i = 0; i < many; i++) {
            String domains = draft.percent(20)
                    ? "[]"
                    : "['" + draft.pick("workforce", "workforce", "education", "economic-competitiveness", "other")
                            + "']";
            String id = draft.percent(80) ? draft.fresh("v") : "v" + draft.random.nextInt(3);
            activity(draft.after(day, 300), id, domains, draft.percent(60) ? "y" + draft.random.nextInt(3) : "", "");
        }
        words.on("A5.confirmed", day, "", "reviewer");
    }

    /** Priorities from a launch, owned and acted upon. */
    void priorities() {
        LocalDate day = draft.day();
        if (draft.percent(80)) {
            meeting(draft.after(day.minusDays(30), 40), "launch");
        }
        int many = 1 + draft.random.nextInt(3);
        for (int i = 0; i < many; i++) {
            String id = "y" + i;
            identify(draft.after(day, 20), id);
            if (draft.percent(50)) {
                draft.add(
                        "PriorityOwnerAssigned",
                        draft.after(day, 200),
                        "'priority': '" + id + "', 'owner': " + owner());
            }
            if (draft.percent(80)) {
                action(draft.after(day, 100), id);
            }
            if (draft.percent(15)) {
                draft.add("PriorityClosed", draft.after(day, 400), "'priority': '" + id + "'");
            }
        }
        if (draft.percent(60)) {
            words.on("E6.ready", day, "", "convener", "reviewer");
        }
    }

    private void identify(LocalDate day, String id) {
        String owner = draft.percent(50) ? ", 'owner': " + owner() : "";
        draft.add(
                "PriorityIdentified",
                day,
                "'priority': '" + id + "', 'title': 't', 'domains': " + draft.some("workforce", "education") + owner);
    }

    private String owner() {
        return draft.percent(60) ? "{'org': '" + cast.org(1 + draft.random.nextInt(3)) + "'}" : cast.party();
    }

    private void action(LocalDate day, String priority) {
        String id = draft.percent(85) ? draft.fresh("n") : "n0";
        String due = draft.percent(60) ? ", 'due': '" + draft.after(day, 200) + "'" : "";
        String owner = draft.percent(30) ? ", 'owner': " + owner() : "";
        draft.add(
                "ActionPlanned",
                day,
                "'action': '" + id + "', 'priority': '" + priority + "', 'title': 't'" + due + owner);
        LocalDate later = draft.after(day, 250);
        switch (draft.random.nextInt(5)) {
            case 0 -> draft.add("ActionStarted", later, "'action': '" + id + "'");
            case 1, 2 -> draft.add("ActionCompleted", later, "'action': '" + id + "'");
            case 3 -> draft.add("ActionAbandoned", later, "'action': '" + id + "'");
            default -> {}
        }
    }

    void launchAhead() {
        LocalDate day = draft.day();
        String id = draft.fresh("l");
        draft.add(
                "LaunchScheduled",
                day,
                "'launch': '" + id + "', 'for': '" + draft.after(day, 200) + "', 'preparationPlan': "
                        + draft.percent(80));
        if (draft.percent(25)) {
            draft.add("LaunchCancelled", draft.after(day, 120), "'launch': '" + id + "'");
        }
        words.on("E6.ready", day, "", "convener", "reviewer");
    }

    /** Results that people of the industry endorse. */
    void results() {
        LocalDate day = draft.day();
        for (int i = 0; i < 2; i++) {
            identify(draft.after(day.minusDays(100), 60), "y" + i);
        }
        if (draft.percent(80)) {
            action(draft.after(day, 60), "y0");
        }
        for (int i = 1 + draft.random.nextInt(2); i > 0; i--) {
            String id = draft.percent(85) ? draft.fresh("v") : "v0";
            LocalDate on = draft.after(day, 200);
            String entry = activity(on, id, "['workforce']", draft.percent(85) ? "y0" : "y9", "");
            words.on("A8.endorsed", on, entry, "industry-member", "champion");
        }
    }

    /** A plan is adopted, and now and then revised, adopted anew, retired. */
    void plan() {
        LocalDate day = draft.day();
        String plan = "'plan': 'plan" + draft.random.nextInt(2) + "'";
        draft.add(
                "StrategicPlanAdopted",
                day,
                plan + ", 'form': '" + draft.pick("action-plan", "road-map", "strategic-plan") + "', 'adopters': ["
                        + adopter() + ", " + adopter() + ", " + adopter() + "]" + documentAndThrough(day));
        if (draft.percent(50)) {
            LocalDate on = draft.after(day.minusDays(20), 500);
            String adopters = draft.percent(50) ? ", 'adopters': [" + adopter() + ", " + adopter() + "]" : "";
            draft.add("StrategicPlanRevised", on, plan + adopters + documentAndThrough(on));
        }
        if (draft.percent(20)) {
            draft.add("StrategicPlanRetired", draft.after(day, 700), plan);
        }
        if (draft.percent(40)) {
            words.on("A7.operates", day, "", "reviewer");
        }
    }

    private String adopter() {
        return draft.percent(50) ? "{'org': '" + draft.pick("o0", "o1", "o2", "q0", "q1") + "'}" : cast.party();
    }

    private String documentAndThrough(LocalDate day) {
        String document = draft.percent(70) ? ", 'document': 'd1'" : "";
        return draft.percent(35) ? document + ", 'through': '" + draft.after(day, 900) + "'" : document;
    }

    void selection() {
        LocalDate day = draft.day();
        String codes = draft.percent(85) ? "['31']" : "[]";
        String rationale = draft.percent(85) ? ", 'rationale': 'r'" : "";
        String asOf = draft.percent(85) ? ", 'dataAsOf': '" + day.minusDays(draft.random.nextInt(900) - 30L) + "'" : "";
        String places = draft.percent(70) ? ", 'establishments': " + draft.random.nextInt(60) : "";
        String jobs = draft.percent(70) ? ", 'employment': " + 100 * draft.random.nextInt(40) : "";
        draft.add("IndustrySelected", day, "'naics': " + codes + rationale + asOf + places + jobs);
        words.on("E4.warrants", day.minusDays(10), "", "reviewer", "support-team");
    }

    void region() {
        LocalDate day = draft.day();
        String within = draft.percent(40) ? ", 'within': 'w'" : "";
        String reason = draft.percent(50) ? ", 'reason': 'r'" : "";
        draft.add("RegionDefined", day, "'counties': " + draft.some(60, "k1", "k2", "k3", "k4") + within + reason);
        words.on("A6.labor-market", day.minusDays(10), "", "reviewer");
    }

    void closing() {
        LocalDate day = draft.day();
        draft.add("PartnershipClosed", day, "'reason': 'r'");
        if (draft.percent(50)) {
            draft.add("PartnershipReopened", draft.after(day, 300), "");
        }
        if (draft.percent(20)) {
            draft.add("PartnershipSucceeded", draft.after(day, 300), "'by': ['p2']");
        }
    }
}

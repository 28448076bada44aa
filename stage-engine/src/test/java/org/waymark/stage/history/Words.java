package org.waymark.stage.history;

import java.time.LocalDate;

/** Pieces of history in which somebody says something: attestations, declines, exemptions, reviewers. */
final class Words {
    private static final String CLAUSES[] = {
        "E1.coordinator",
        "E2.fields",
        "E2.other",
        "E2.people",
        "E2.organisations",
        "E2.met",
        "E3.signed",
        "E3.committed",
        "E4.selection",
        "E4.data",
        "E4.warrants",
        "E5.champions",
        "E6.working",
        "E6.prepared",
        "E6.plan",
        "E6.ready",
        "A1.coordinator",
        "A2.champions",
        "A2.leading",
        "A2.confirmed",
        "A3.breadth",
        "A3.depth",
        "A3.otherwise",
        "A4.fields",
        "A4.others",
        "A4.organisations",
        "A4.critical",
        "A4.listed",
        "A5.mix",
        "A5.domains",
        "A5.balance",
        "A5.confirmed",
        "A6.region",
        "A6.spread",
        "A6.labor-market",
        "A7.plan",
        "A7.operates",
        "A8.priorities",
        "A8.actions",
        "A8.results",
        "A8.endorsed",
        "E2.attested",
        "A3.attested",
        "E9.none"
    };
    private static final String INDICATORS[] = {
        "E1", "E2", "E3", "E4", "E5", "E6", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"
    };

    private final Draft draft;
    private final Cast cast;

    Words(Draft draft, Cast cast) {
        this.draft = draft;
        this.cast = cast;
    }

    /** Mostly attested, sometimes by two for want of a reviewer; sometimes declined, withdrawn, or left in silence. */
    void on(String clause, LocalDate about, String subject, String... roles) {
        if (draft.percent(10)) {
            return;
        }
        int times = draft.percent(70) ? 1 : 2;
        for (int i = 0; i < times; i++) {
            LocalDate day = draft.after(about, 150);
            String speaker = cast.speaker(roles);
            if (draft.percent(25)) {
                decline(clause, day, subject, speaker);
                mate(speaker).ifPresent(other -> decline(clause, draft.after(day, 20), subject, other));
            } else {
                attest(clause, day, subject, speaker);
                mate(speaker).ifPresent(other -> attest(clause, draft.after(day, 20), subject, other));
            }
        }
    }

    private java.util.Optional<String> mate(String speaker) {
        boolean pair = speaker.contains("support-team") && draft.percent(70);
        return pair
                ? java.util.Optional.of(
                        speaker.contains("'w0'") ? speaker.replace("'w0'", "'w1'") : speaker.replace("'w1'", "'w0'"))
                : java.util.Optional.empty();
    }

    private void attest(String clause, LocalDate day, String subject, String speaker) {
        String id = draft.percent(90) ? draft.fresh("a") : "a" + draft.random.nextInt(30);
        String covers =
                draft.percent(20) ? ", 'coversFrom': '" + day.plusDays(60 - draft.random.nextInt(500)) + "'" : "";
        String valid = draft.percent(20) ? ", 'validUntil': '" + draft.after(day, 600) + "'" : "";
        draft.addWord(
                "AttestationGiven",
                day,
                "'attestation': '" + id + "', 'clause': '" + clause + "'" + about(subject) + ", " + speaker
                        + ", 'statement': 's'" + covers + valid);
        if (draft.percent(15)) {
            draft.addWord("AttestationWithdrawn", draft.after(day, 300), "'attestation': '" + id + "'");
        }
    }

    private void decline(String clause, LocalDate day, String subject, String speaker) {
        draft.addWord(
                "AttestationDeclined",
                day,
                "'clause': '" + clause + "'" + about(subject) + ", " + speaker + ", 'reason': 'x'");
    }

    private static String about(String subject) {
        return subject.isEmpty() ? "" : ", 'subject': '" + subject + "'";
    }

    /** Somebody's word on a clause of the starter rubric, which asks for nothing else on ten indicators. */
    void starter() {
        String[] ten = {"E2", "E3", "E4", "E6", "A2", "A3", "A4", "A5", "A6", "A8"};
        LocalDate day = draft.day();
        for (String id : ten) {
            if (!draft.percent(8)) {
                attest(
                        id + ".attested",
                        day,
                        "",
                        cast.isFirm() ? "'person': 'r0', 'role': 'reviewer'" : cast.speaker("reviewer"));
            }
        }
    }

    void anything() {
        on(
                draft.pick(CLAUSES),
                draft.day(),
                draft.percent(20) ? cast.org() : "",
                "reviewer",
                "champion",
                "support-team");
    }

    /** All but a few indicators of a stage are exempted for a time, so that those few decide. */
    void stageExempted(String stage, String... but) {
        LocalDate from = draft.day();
        for (String id : INDICATORS) {
            if (id.startsWith(stage) && !java.util.List.of(but).contains(id)) {
                exempt(id, from, 150 + draft.random.nextInt(200), draft.percent(40));
            }
        }
    }

    void exemption() {
        exempt(
                draft.percent(60) ? draft.pick(CLAUSES) : draft.pick(INDICATORS),
                draft.day(),
                draft.random.nextInt(330),
                draft.percent(40));
    }

    private void exempt(String clause, LocalDate from, int days, boolean ofCommunity) {
        String id = draft.fresh("x");
        String granted = "'exemption': '" + id + "', 'clause': '" + clause + "', 'from': '" + from + "', 'until': '"
                + from.plusDays(days) + "', 'body': 'b', 'reason': 'r'";
        String withdrawn = "'exemption': '" + id + "'";
        LocalDate on = draft.after(from, 40);
        LocalDate end = draft.after(from, 200);
        if (ofCommunity) {
            draft.addToCommunity("ExemptionGranted", on, granted);
        } else {
            draft.add("ExemptionGranted", on, granted);
        }
        if (draft.percent(20)) {
            if (ofCommunity) {
                draft.addToCommunity("ExemptionWithdrawn", end.isBefore(on) ? on : end, withdrawn);
            } else {
                draft.add("ExemptionWithdrawn", end.isBefore(on) ? on : end, withdrawn);
            }
        }
    }

    /** Reviewers come and go; sometimes one of the partnership's own people. */
    void reviewer() {
        if (cast.isFirm()) {
            return;
        }
        String person = "'person': '" + draft.pick("r0", "r1", cast.person()) + "'";
        draft.addToCommunity(draft.percent(35) ? "ReviewerEnded" : "ReviewerAppointed", draft.day(), person);
    }
}

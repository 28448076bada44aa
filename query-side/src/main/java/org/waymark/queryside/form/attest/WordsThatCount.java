package org.waymark.queryside.form.attest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.choice.Dates;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.partnership.PartnershipView;

/**
 * Asks before somebody's word is recorded that would count nowhere: in a role that the clause does not ask for, or in one
 * that was not theirs on that day. It may be recorded all the same, because the role may be recorded later.
 */
final class WordsThatCount {

    private final Typed typed;
    private final AttestationRole role;
    private final FuzzyDate on;
    private final String field;
    private final Doubts doubts;
    private final Words words;

    /**
     * A word as it was typed.
     *
     * @param field beside which it is asked
     */
    WordsThatCount(Typed typed, AttestationRole role, FuzzyDate on, String field, Doubts doubts, Words words) {
        this.typed = typed;
        this.role = role;
        this.on = on;
        this.field = field;
        this.doubts = doubts;
        this.words = words;
    }

    /** The role of that name. */
    static Optional<AttestationRole> role(String word) {
        return Stream.of(AttestationRole.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    /**
     * Asks about a role that a clause does not ask for. Where there is no reviewer, two of the support team stand for one.
     *
     * @param asked the roles whose word counts; none where the clause is not known
     * @return whether it had to ask
     */
    boolean asked(String clause, List<AttestationRole> asked, List<String> reviewers) {
        boolean instead =
                role == AttestationRole.SUPPORT_TEAM && asked.contains(AttestationRole.REVIEWER) && reviewers.isEmpty();
        boolean wrong = !asked.isEmpty() && !asked.contains(role) && !instead;
        if (wrong) {
            doubts.ask(
                    field,
                    "asked:" + clause + ":" + role.word(),
                    words.say("attest.role.not-asked", clause, Attestable.said(asked, words)),
                    words.say("attest.role.anyway"));
        }
        return wrong;
    }

    /**
     * Asks about a role that was not theirs.
     *
     * @param days the partnership on the first and on the last day of the date
     * @param reviewers who reviewed for the community then
     */
    void held(List<PartnershipView> days, List<String> reviewers) {
        String person = typed.text("person");
        if (!typed.has("person") && !typed.has("person.new")) {
            return;
        }
        if (role == AttestationRole.REVIEWER && reviewers.isEmpty()) {
            LocalDate day = on.first();
            ask("reviewer:" + day, words.say("attest.role.nobody", Dates.shown(FuzzyDate.day(day))));
        } else if (days.stream().noneMatch(day -> holds(day, person, reviewers))) {
            ask(
                    "held:" + role.word() + ":" + person + ":" + on,
                    words.say("attest.role.not-held." + (organization() ? "side" : "person"), said(), Dates.shown(on)));
        }
    }

    private boolean holds(PartnershipView day, String person, List<String> reviewers) {
        return switch (role) {
            case CHAMPION ->
                day.champions().stream().anyMatch(each -> each.person().id().equals(person));
            case SUPPORT_TEAM ->
                day.supportTeam().stream().anyMatch(each -> each.person().id().equals(person));
            case CONVENER -> conveners(day).anyMatch(person::equals);
            case REVIEWER -> reviewers.contains(person) && !inside(day, person);
            case INDUSTRY_MEMBER -> stands(day, "industry");
            case PUBLIC_PARTNER -> stands(day, "public");
        };
    }

    /** Nobody reviews what they are part of. */
    private static boolean inside(PartnershipView day, String person) {
        return Stream.of(
                        conveners(day),
                        day.champions().stream().map(each -> each.person().id()),
                        day.supportTeam().stream().map(each -> each.person().id()))
                .flatMap(ids -> ids)
                .anyMatch(person::equals);
    }

    private static Stream<String> conveners(PartnershipView day) {
        return day.coordinators().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.holder()),
                        Stream.concat(each.members().stream(), Stream.ofNullable(each.contact()))
                                .map(name -> name.id())));
    }

    private boolean stands(PartnershipView day, String side) {
        return typed.has("org.new")
                || day.roster().stream()
                        .anyMatch(line -> line.organisation().id().equals(typed.text("org"))
                                && line.sides().contains(side));
    }

    private boolean organization() {
        return role == AttestationRole.INDUSTRY_MEMBER || role == AttestationRole.PUBLIC_PARTNER;
    }

    private String said() {
        return words.say("role." + role.word());
    }

    private void ask(String key, String text) {
        doubts.ask(field, key + ":" + field, text, words.say("attest.role.anyway"));
    }
}

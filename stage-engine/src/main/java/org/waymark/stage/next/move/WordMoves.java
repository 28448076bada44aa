package org.waymark.stage.next.move;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.rubric.criterion.TestimonyCriterion;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Scene;

/** Who would say it: somebody who holds a role that is asked, else somebody who comes to hold it. */
record WordMoves(Scene scene) {

    List<Move> of(String clause, TestimonyCriterion criterion) {
        return switch (criterion) {
            case TestimonyCriterion.Attested asked -> of(clause, null, asked.by());
            case TestimonyCriterion.RequiredAttested asked -> of(clause, null, asked.by());
        };
    }

    /** About an entry. */
    List<Move> of(String clause, String subject, TestimonyCriterion.RequiredAttested asked) {
        return of(clause, subject, asked.by());
    }

    /** Those who are there come first, so that the first move is one that can be made. */
    private List<Move> of(String clause, @Nullable String subject, List<AttestationRole> by) {
        Stream<Move> held = by.stream().flatMap(role -> held(clause, subject, role));
        Stream<Move> stoodIn = by.contains(AttestationRole.REVIEWER) ? standIns(clause, subject) : Stream.of();
        Stream<Move> taken = by.stream().map(role -> taken(clause, subject, role));
        return Stream.of(held, stoodIn, taken)
                .flatMap(each -> each)
                .filter(move -> move.most() > 0)
                .toList();
    }

    private Stream<Move> held(String clause, @Nullable String subject, AttestationRole role) {
        return switch (role) {
            case INDUSTRY_MEMBER -> forOrganisations(clause, subject, role, scene.companies());
            case PUBLIC_PARTNER ->
                forOrganisations(
                        clause,
                        subject,
                        role,
                        List.copyOf(scene.publicPartners(List.of()).keySet()));
            case CHAMPION, CONVENER, SUPPORT_TEAM, REVIEWER ->
                Stream.of(Move.pickingOne(
                        holders(role),
                        each -> List.of(scene.drafts().words(clause, subject, role, List.of(each), null))));
        };
    }

    private Stream<Move> forOrganisations(
            String clause, @Nullable String subject, AttestationRole role, List<String> orgs) {
        return Stream.of(Move.pickingOne(
                orgs,
                org -> List.of(scene.drafts()
                        .words(clause, subject, role, List.of(scene.drafts().id()), org))));
    }

    private List<String> holders(AttestationRole role) {
        return switch (role) {
            case CHAMPION -> List.copyOf(scene.anyChampions());
            case SUPPORT_TEAM -> List.copyOf(scene.members().keySet());
            case CONVENER -> conveners();
            case REVIEWER -> independent();
            case INDUSTRY_MEMBER, PUBLIC_PARTNER -> List.of();
        };
    }

    private List<String> conveners() {
        SequencedSet<String> people = new LinkedHashSet<>();
        for (CoordinatorAppointed each : scene.coordinators().values()) {
            if (each.form() == CoordinatorForm.PERSON) {
                people.add(each.holder());
            }
            people.addAll(each.members());
            Stream.ofNullable(each.contact()).forEach(people::add);
        }
        return List.copyOf(people);
    }

    /** Reviewers who have no part in the partnership. */
    private List<String> independent() {
        List<String> involved = Stream.of(
                        conveners(),
                        List.copyOf(scene.anyChampions()),
                        List.copyOf(scene.members().keySet()))
                .flatMap(List::stream)
                .toList();
        return scene.reviewers().stream()
                .filter(each -> !involved.contains(each))
                .toList();
    }

    /** Where a community has no reviewer, two members of the support team from different organisations. */
    private Stream<Move> standIns(String clause, @Nullable String subject) {
        SequencedMap<String, SupportTeamMemberJoined> members = scene.members();
        if (!scene.reviewers().isEmpty() || members.isEmpty()) {
            return Stream.of();
        }
        var first = members.firstEntry().getValue();
        return members.values().stream()
                .filter(each -> !each.org().equals(first.org()))
                .limit(1)
                .map(each -> Move.once(List.of(scene.drafts()
                        .words(
                                clause,
                                subject,
                                AttestationRole.SUPPORT_TEAM,
                                List.of(first.person(), each.person()),
                                null))));
    }

    private Move taken(String clause, @Nullable String subject, AttestationRole role) {
        List<Act> acts = new ArrayList<>();
        String person = scene.drafts().id();
        String org = null;
        switch (role) {
            case CHAMPION -> {
                var ready = new Newcomers(scene).champions(1);
                acts.addAll(ready.acts());
                person = ready.champions().stream()
                        .flatMap(each -> Stream.ofNullable(each.person()))
                        .findFirst()
                        .orElseThrow();
            }
            case CONVENER -> acts.add(scene.drafts().coordinators(CoordinatorKind.STANDING, List.of(person)));
            case SUPPORT_TEAM -> acts.add(scene.drafts().members(List.of(person), List.of(Field.WORKFORCE)));
            case REVIEWER -> acts.add(scene.drafts().reviewer(person));
            case INDUSTRY_MEMBER -> {
                org = scene.drafts().id();
                acts.add(scene.drafts().companies(List.of(org), List.of()));
            }
            case PUBLIC_PARTNER -> {
                org = scene.drafts().id();
                acts.add(scene.drafts().publicPartners(List.of(org), List.of(Field.WORKFORCE)));
            }
        }
        acts.add(scene.drafts().words(clause, subject, role, List.of(person), org));
        return Move.once(acts);
    }
}

package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.queryside.judged.Judged;
import org.waymark.record.Chain;
import org.waymark.record.Chains;

/**
 * Who may hold a role on a day, so that a page can say whom to ask. Whoever speaks for an organization that takes part is
 * not listed: that may be anybody there.
 */
record Holders(Judged judged, LocalDate day) {

    /** Ids of persons, each once. */
    List<String> of(String role) {
        return Stream.of(AttestationRole.values())
                .filter(each -> each.word().equals(role))
                .flatMap(this::holding)
                .distinct()
                .toList();
    }

    private Stream<String> holding(AttestationRole role) {
        Chains own = judged.record().chains();
        return switch (role) {
            case CHAMPION -> current(own, ChampionAdded.class).map(ChampionAdded::person);
            case SUPPORT_TEAM -> current(own, SupportTeamMemberJoined.class).map(SupportTeamMemberJoined::person);
            case CONVENER -> current(own, CoordinatorAppointed.class).flatMap(Holders::persons);
            case REVIEWER ->
                current(judged.communityRecord().chains(), ReviewerAppointed.class)
                        .map(ReviewerAppointed::person);
            case INDUSTRY_MEMBER, PUBLIC_PARTNER -> Stream.of();
        };
    }

    private static Stream<String> persons(CoordinatorAppointed appointed) {
        Stream<String> holder =
                appointed.form() == CoordinatorForm.PERSON ? Stream.of(appointed.holder()) : Stream.of();
        Stream<String> others = Stream.concat(appointed.members().stream(), Stream.ofNullable(appointed.contact()));
        return Stream.concat(holder, others);
    }

    private <S extends Fact> Stream<S> current(Chains chains, Class<S> start) {
        return chains.of(start).stream()
                .flatMap(chain -> chain.links().stream())
                .filter(link -> !link.from().first().isAfter(day))
                .filter(link -> link.until() == null || link.until().last().isAfter(day))
                .map(Chain.Link::start)
                .map(begun -> begun.fact());
    }
}

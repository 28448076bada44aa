package org.waymark.stage.naive;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Vocabulary.*;

/** "Roles" of section 1: "An attestation or decline counts only if its role may be true on some day of its span". */
final class NaiveRoles {
    private final NaiveCase facts;
    private final List<NaiveChain<ReviewerAppointed>> reviewers;

    NaiveRoles(NaiveCase facts) {
        this.facts = facts;
        this.reviewers = facts.community.of(ReviewerAppointed.class);
    }

    boolean mayBeTrue(AttestationRole role, String person, @Nullable String org, Item<?> said) {
        return switch (role) {
            case CHAMPION -> someDay(said, t -> champion(person, t).hi());
            case SUPPORT_TEAM -> someDay(said, t -> supportTeam(person, t).hi());
            case CONVENER -> someDay(said, t -> convener(person, t).hi());
            case INDUSTRY_MEMBER -> org != null && facts.onSide(org, said, Side.INDUSTRY);
            case PUBLIC_PARTNER -> org != null && facts.onSide(org, said, Side.PUBLIC);
            case REVIEWER -> someDay(said, t -> reviewer(person, t).hi() && mayBeNeutral(person, t));
        };
    }

    /** "on one same day of its span, no current holder, member, contact, champion or support-team member". */
    private boolean mayBeNeutral(String person, int t) {
        return convener(person, t)
                .or(champion(person, t))
                .or(supportTeam(person, t))
                .not()
                .hi();
    }

    /** "on some day of its span the community may have had no current reviewer". */
    boolean mayLackReviewer(Item<?> said) {
        return someDay(
                said, t -> Two.any(reviewers, chain -> chain.current(t)).not().hi());
    }

    /** "two different persons who may come from different organisations": those of their memberships then. */
    boolean mayComeFromDifferent(String one, Item<?> oneSaid, String other, Item<?> otherSaid) {
        Set<String> others = mayComeFrom(other, otherSaid);
        return mayComeFrom(one, oneSaid).stream()
                .anyMatch(org -> others.stream().anyMatch(different -> !different.equals(org)));
    }

    private Set<String> mayComeFrom(String person, Item<?> said) {
        Set<String> orgs = new HashSet<>();
        for (NaiveChain<SupportTeamMemberJoined> chain : facts.chains(SupportTeamMemberJoined.class)) {
            for (int i = 0; i < chain.links().size(); i++) {
                SupportTeamMemberJoined member = chain.links().get(i).fact();
                int link = i;
                if (member.person().equals(person) && someDay(said, t -> chain.mayBeInForce(link, t))) {
                    orgs.add(member.org());
                }
            }
        }
        return orgs;
    }

    private Two reviewer(String person, int t) {
        return Two.any(
                reviewers,
                chain -> chain.current(t, link -> Two.of(link.fact().person().equals(person))));
    }

    private Two champion(String person, int t) {
        return Two.any(
                facts.chains(ChampionAdded.class),
                chain -> chain.current(t, link -> Two.of(link.fact().person().equals(person))));
    }

    private Two supportTeam(String person, int t) {
        return Two.any(
                facts.chains(SupportTeamMemberJoined.class),
                chain -> chain.current(t, link -> Two.of(link.fact().person().equals(person))));
    }

    /** "the person is a current holder, member or contact". */
    private Two convener(String person, int t) {
        return Two.any(
                facts.chains(CoordinatorAppointed.class),
                chain -> chain.current(t, link -> Two.of(isOneOf(link.fact(), person))));
    }

    private static boolean isOneOf(CoordinatorAppointed by, String person) {
        boolean holder = by.form() == CoordinatorForm.PERSON && by.holder().equals(person);
        return holder || by.members().contains(person) || Objects.equals(by.contact(), person);
    }

    private static boolean someDay(Item<?> said, IntPredicate holds) {
        for (int t = said.a(); t <= said.b(); t++) {
            if (holds.test(t)) {
                return true;
            }
        }
        return false;
    }
}

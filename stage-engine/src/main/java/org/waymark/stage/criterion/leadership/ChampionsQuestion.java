package org.waymark.stage.criterion.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;

/** Are there enough current champions of private companies, each with acts of their own? */
record ChampionsQuestion(LeadershipCriterion.Champions asked, Dossier dossier) {

    Finding answer() {
        List<Group> groups = new ArrayList<>();
        for (State<ChampionAdded> state : dossier.people().champions().states()) {
            switch (asked.distinct()) {
                case CHAMPIONS -> groups.add(Findings.current(state.key(), state, this::conditions));
                case ORGANISATIONS -> groups.addAll(byOrganisation(state));
            }
        }
        return Findings.counted(groups, asked.atLeast());
    }

    /** A champion added again for another organisation counts for each, while that one is in force. */
    private List<Group> byOrganisation(State<ChampionAdded> state) {
        return state.links().stream()
                .map(link -> link.start().fact().org())
                .distinct()
                .map(org -> Findings.currentAs(
                        org, state, link -> link.start().fact().org().equals(org), this::conditions))
                .toList();
    }

    private List<Condition> conditions(Link<ChampionAdded> link) {
        Standing<ChampionAdded> added = link.start();
        if (!dossier.people().champions().isPrivate(added)) {
            return List.of(Conditions.fixed(false, whyNotPrivate(added)));
        }
        Recency acts = new Recency(
                asked.within(),
                dossier.people().acts().of(added.fact().person(), added.fact().org()));
        return List.of(new Condition(acts.atLeast(asked.acts()), day -> tooFew(acts, day), acts.supports()));
    }

    private Reason tooFew(Recency acts, LocalDate day) {
        return new Reason.TooFewActs(acts.occasionsOn(day), asked.acts(), asked.within());
    }

    private Reason whyNotPrivate(Standing<ChampionAdded> added) {
        String org = added.fact().org();
        Optional<PartnerJoined> join = dossier.participation().organisations().at(added.span(), org);
        return join.<Reason>map(each -> new Reason.NotPrivate(org, each.sides(), each.kind(), each.ownership()))
                .orElse(new Reason.Unclassified(org));
    }
}

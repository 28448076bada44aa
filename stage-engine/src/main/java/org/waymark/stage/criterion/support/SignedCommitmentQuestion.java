package org.waymark.stage.criterion.support;

import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.record.Standing;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Findings.Member;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.people.SupportTeam;
import org.waymark.stage.evidence.people.SupportTeam.Signature;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Did enough members of the support team sign, and among them somebody in each field? */
record SignedCommitmentQuestion(SupportCriterion.SignedCommitment asked, SupportTeam team) {

    Finding answer() {
        List<Member> members = new ArrayList<>();
        team.byPerson().forEach((person, states) -> members.add(member(person, states)));
        Finding share = Findings.share(members, asked.share(), asked.atLeast());
        return new Finding(share.verdicts().and(everyField()), share.groups(), share.scoring());
    }

    private Member member(String person, List<State<SupportTeamMemberJoined>> states) {
        Condition signed = signed(person);
        Verdicts current = Verdicts.any(states.stream().map(State::held).toList());
        Verdicts settled = Verdicts.any(states.stream()
                .map(state -> state.held()
                        .and(When.longAgo(asked.newcomers(), state.chain().from())))
                .toList());
        Verdicts in = current.and(signed.verdicts());
        Group group = new Group(
                person,
                in,
                () -> states.stream()
                        .flatMap(state -> Findings.current(person, state, link -> List.of(signed)).items().stream())
                        .toList());
        return new Member(group, settled.and(signed.verdicts().not()), settled.or(in));
    }

    private Condition signed(String person) {
        List<Support> signatures = team.signaturesOf(person).stream()
                .map(signature -> new Support(signature.point(), signature.within(asked.within())))
                .toList();
        Verdicts any = Verdicts.any(signatures.stream().map(Support::verdicts).toList());
        return new Condition(any, day -> new Reason.NotSigned(asked.within()), signatures)
                .inDoubtBy(Doubts.ofHappening(withdrawals(person)));
    }

    private List<Standing<?>> withdrawals(String person) {
        List<Standing<?>> withdrawals = new ArrayList<>();
        for (Signature signature : team.signaturesOf(person)) {
            Standing<?> withdrawn = signature.withdrawn();
            if (withdrawn != null) {
                withdrawals.add(withdrawn);
            }
        }
        return withdrawals;
    }

    private Verdicts everyField() {
        return Verdicts.all(asked.fields().stream()
                .map(field -> Verdicts.any(team.states().stream()
                        .map(state -> state.current(link -> Verdicts.always(
                                        link.start().fact().fields().contains(field)))
                                .and(signed(state.key()).verdicts()))
                        .toList()))
                .toList());
    }
}

package org.waymark.stage.criterion.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Word;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.people.SupportTeam;
import org.waymark.stage.explanation.Reason;

/** How many people, organisations or fields does the support team have now? */
record SupportTeamQuestion(SupportCriterion.SupportTeam asked, SupportTeam team) {

    Finding answer() {
        List<Group> groups = new ArrayList<>();
        for (State<SupportTeamMemberJoined> member : team.states()) {
            for (String key : keys(member)) {
                groups.add(Findings.current(
                        key, member, link -> List.of(counts(key, link.start().fact()))));
            }
        }
        return Findings.counted(groups, asked.atLeast());
    }

    /** What a member may count as: by joining again, somebody may come for another organisation or field. */
    private Collection<String> keys(State<SupportTeamMemberJoined> member) {
        return member.links().stream()
                .map(link -> link.start().fact())
                .flatMap(joined -> keys(joined).stream())
                .distinct()
                .toList();
    }

    private Collection<String> keys(SupportTeamMemberJoined joined) {
        return switch (asked.distinct()) {
            case PEOPLE -> Set.of(joined.person());
            case ORGANISATIONS -> Set.of(joined.org());
            case FIELDS ->
                joined.fields().stream().filter(this::isAsked).map(Word::word).toList();
        };
    }

    private boolean isAsked(Field field) {
        return asked.fields().isEmpty() || asked.fields().contains(field);
    }

    private Condition counts(String key, SupportTeamMemberJoined joined) {
        boolean asSuch = keys(joined).contains(key);
        boolean inField = asked.fields().isEmpty() || joined.fields().stream().anyMatch(this::isAsked);
        return Conditions.fixed(asSuch && inField, new Reason.OtherField(joined.fields()));
    }
}

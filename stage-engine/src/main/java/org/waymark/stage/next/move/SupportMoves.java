package org.waymark.stage.next.move;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Scene;

/** Who would join the support team, and who of it would commit themselves. */
record SupportMoves(Question question, Scene scene) {

    List<Move> of(SupportCriterion criterion) {
        return switch (criterion) {
            case SupportCriterion.SupportTeam asked ->
                List.of(Move.times(count -> List.of(joining(scene.drafts().ids(count), wanted(asked.fields())))));
            case SupportCriterion.SignedCommitment asked -> committing(asked.fields(), this::sign);
            case SupportCriterion.AttestedCommitment asked -> committing(asked.fields(), this::attest);
        };
    }

    private Act joining(List<String> people, List<Field> fields) {
        return scene.drafts().members(people, fields);
    }

    /** The fields in which nobody is yet, or all that are asked; anything where none is. */
    private List<Field> wanted(List<Field> asked) {
        Set<Field> covered = covered(scene.members());
        List<Field> missing =
                asked.stream().filter(each -> !covered.contains(each)).toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        return asked.isEmpty() ? List.of(Field.WORKFORCE) : asked;
    }

    private static Set<Field> covered(Map<String, SupportTeamMemberJoined> members) {
        return members.values().stream()
                .flatMap(each -> each.fields().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    /** Members whose field has no name under it yet first; those who must join for it sign with all others. */
    private List<Move> committing(List<Field> fields, BiFunction<List<String>, List<String>, Act> committed) {
        SequencedMap<String, List<Field>> silent = new LinkedHashMap<>();
        scene.members().forEach((person, joined) -> {
            if (!question.counted().contains(person)) {
                silent.put(person, joined.fields());
            }
        });
        List<String> pool = Scene.covering(fields, silent);
        return List.of(Move.picking(pool, picked -> List.of(committed.apply(picked, List.of()))), Move.times(count -> {
            List<String> people = scene.drafts().ids(count);
            List<Act> acts = new ArrayList<>();
            acts.add(joining(people, wanted(fields)));
            acts.add(committed.apply(pool, people));
            return acts;
        }));
    }

    private Act sign(List<String> known, List<String> others) {
        return scene.drafts().signing(known, others);
    }

    private Act attest(List<String> known, List<String> others) {
        List<String> all = new ArrayList<>(known);
        all.addAll(others);
        return scene.drafts().words(question.clause(), null, AttestationRole.SUPPORT_TEAM, all, null);
    }
}

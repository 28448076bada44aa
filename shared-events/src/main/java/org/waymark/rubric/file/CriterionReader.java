package org.waymark.rubric.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.IndustryEngagement;

/**
 * Reads the criteria of one indicator. A criterion is a group with exactly one field that names it, and possibly
 * {@code clause}, which gives it an id.
 */
final class CriterionReader {
    private static final Criterion STAND_IN = new Criterion.All(List.of());
    private static final Pattern CLAUSE_ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Map<String, Function<Node, Criterion>> vocabulary = new TreeMap<>();
    private final Set<String> clauseIds;
    private final Defects defects;
    private boolean inClause;

    /**
     * A reader for one indicator.
     *
     * @param clauseIds those taken so far in this indicator; grows while reading
     * @param engaged what the file says of engaged industry, if anything
     */
    CriterionReader(Set<String> clauseIds, @Nullable IndustryEngagement engaged, Defects defects) {
        this.clauseIds = clauseIds;
        this.defects = defects;
        vocabulary.put("all", node -> new Criterion.All(parts(node)));
        vocabulary.put("any", node -> new Criterion.Any(parts(node)));
        put("at-least", this::atLeast);
        put("known-when", this::knownWhen);
        put("results", group -> WorkReader.results(group, this::read, defects));
        new PeopleReader(defects).vocabulary().forEach(this::put);
        new EngagementReader(engaged, defects).vocabulary().forEach(this::put);
        WorkReader.vocabulary().forEach(this::put);
        PeopleReader.spoken().forEach((name, reader) -> put(name, group -> spoken(group, reader)));
    }

    private void put(String name, Function<Group, Criterion> reader) {
        vocabulary.put(name, node -> {
            Group group = Group.of(node, defects, name);
            Criterion criterion = reader.apply(group);
            group.nothingElse();
            return criterion;
        });
    }

    Criterion read(Node node) {
        Group group = Group.of(node, defects, "a criterion");
        Optional<Node> clause = group.optional("clause");
        List<String> named =
                group.names().stream().filter(name -> !name.equals("clause")).toList();
        if (named.size() != 1) {
            if (!group.names().isEmpty()) {
                defects.add(group.at(), "found " + named.size() + " criteria", "write exactly one of " + names());
            }
            return STAND_IN;
        }
        String name = named.getFirst();
        Function<Node, Criterion> reader = vocabulary.get(name);
        Node content = group.optional(name).orElseThrow();
        if (reader == null) {
            defects.add(content.at(), "\"" + name + "\" is no criterion", "write one of " + names());
            return STAND_IN;
        }
        return clause.isEmpty() ? reader.apply(content) : clause(group, reader, content);
    }

    private String names() {
        return String.join(", ", vocabulary.keySet());
    }

    private Criterion clause(Group group, Function<Node, Criterion> reader, Node content) {
        String id =
                group.word("clause", CLAUSE_ID, "write lower-case letters, digits and hyphens, such as \"champions\"");
        if (!clauseIds.add(id)) {
            defects.add(
                    group.at(), "clause \"" + id + "\" stands twice in this indicator", "give each clause its own id");
        }
        boolean outer = inClause;
        inClause = true;
        Criterion part = reader.apply(content);
        inClause = outer;
        return new Criterion.Clause(id, part);
    }

    private List<Criterion> parts(Node node) {
        List<Criterion> parts = new ArrayList<>();
        Group holder = Group.of(new Node.Fields(node.at(), Map.of()), defects, "a list");
        for (Node item : holder.items(node, "write a list of criteria")) {
            parts.add(read(item));
        }
        return parts;
    }

    private Criterion atLeast(Group group) {
        List<Criterion> parts = group.required("of", "write a list of criteria")
                .map(this::parts)
                .orElse(List.of());
        int count = parts.isEmpty() ? group.count("count") : group.number("count", 1, parts.size());
        return new Criterion.AtLeast(count, parts);
    }

    private Criterion knownWhen(Group group) {
        Criterion known =
                group.required("known", "write a criterion").map(this::read).orElse(STAND_IN);
        Criterion part =
                group.required("then", "write a criterion").map(this::read).orElse(STAND_IN);
        return new Criterion.KnownWhen(known, part, group.flag("else-not-met"));
    }

    private Criterion spoken(Group group, Function<Group, Criterion> reader) {
        if (!inClause) {
            defects.add(
                    group.at(), "an attestation outside of a clause has no name", "give it an id with \"clause: ...\"");
        }
        return reader.apply(group);
    }
}

package org.waymark.rubric.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.rubric.Criterion;
import org.waymark.rubric.Criterion.Champions.Distinct;
import org.waymark.rubric.Window;
import org.waymark.rubric.Window.Unit;

/**
 * Reads the criteria of one indicator. A criterion is a group with exactly one field that names it, and possibly
 * {@code clause}, which gives it an id.
 */
final class CriterionReader {
    /** Times something may be asked for: more than any partnership has champions or acts in a window. */
    private static final int MOST = 1_000;

    private static final Criterion STAND_IN = new Criterion.All(List.of());
    private static final Pattern CLAUSE_ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Map<String, Function<Node, Criterion>> vocabulary = new LinkedHashMap<>();
    private final Set<String> clauseIds;
    private final Defects defects;
    private boolean inClause;

    /** @param clauseIds those taken so far in this indicator; grows while reading */
    CriterionReader(Set<String> clauseIds, Defects defects) {
        this.clauseIds = clauseIds;
        this.defects = defects;
        vocabulary.put("all", node -> new Criterion.All(parts(node)));
        vocabulary.put("any", node -> new Criterion.Any(parts(node)));
        vocabulary.put("at-least", this::atLeast);
        vocabulary.put("known-when", this::knownWhen);
        vocabulary.put("coordinators", this::coordinators);
        vocabulary.put("interim-after-standing", this::interimAfterStanding);
        vocabulary.put("champions", this::champions);
        vocabulary.put("shared-plan", this::sharedPlan);
        vocabulary.put("attested", node -> attested(node, false));
        vocabulary.put("required-attested", node -> attested(node, true));
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

    private Criterion atLeast(Node node) {
        Group group = Group.of(node, defects, "at-least");
        List<Criterion> parts = group.required("of", "write a list of criteria")
                .map(this::parts)
                .orElse(List.of());
        int count = group.number("count", 1, Math.max(1, parts.size()));
        group.nothingElse();
        return new Criterion.AtLeast(count, parts);
    }

    private Criterion knownWhen(Node node) {
        Group group = Group.of(node, defects, "known-when");
        Criterion known =
                group.required("known", "write a criterion").map(this::read).orElse(STAND_IN);
        Criterion part =
                group.required("then", "write a criterion").map(this::read).orElse(STAND_IN);
        group.nothingElse();
        return new Criterion.KnownWhen(known, part);
    }

    private Criterion coordinators(Node node) {
        Group group = Group.of(node, defects, "coordinators");
        Map<CoordinatorKind, Window> windows = new EnumMap<>(CoordinatorKind.class);
        String right = "write a window for \"interim\", \"standing\" or both";
        group.required("reconfirmed-within", right).ifPresent(kinds -> {
            Group byKind = Group.of(kinds, defects, "reconfirmed-within");
            for (CoordinatorKind kind : CoordinatorKind.values()) {
                byKind.optional(kind.word()).ifPresent(w -> windows.put(kind, byKind.window(w, Unit.MONTHS)));
            }
            byKind.nothingElse();
            if (byKind.names().isEmpty()) {
                defects.add(kinds.at(), "no kind is given", right);
            }
        });
        boolean withContact = group.flag("with-contact");
        int atLeast = group.number("at-least", 1, MOST);
        group.nothingElse();
        return new Criterion.Coordinators(windows, withContact, atLeast);
    }

    private Criterion interimAfterStanding(Node node) {
        Group group = Group.of(node, defects, "interim-after-standing");
        Window within = group.window("within", Unit.MONTHS);
        group.nothingElse();
        return new Criterion.InterimAfterStanding(within);
    }

    private Criterion champions(Node node) {
        Group group = Group.of(node, defects, "champions");
        Pattern either = Pattern.compile("champions|organisations");
        String distinct = group.word("distinct", either, "write \"champions\" or \"organisations\"");
        int acts = group.number("acts", 1, MOST);
        Window within = group.window("within", Unit.MONTHS);
        int atLeast = group.number("at-least", 1, MOST);
        group.nothingElse();
        Distinct by = distinct.equals("champions") ? Distinct.CHAMPIONS : Distinct.ORGANISATIONS;
        return new Criterion.Champions(by, acts, within, atLeast);
    }

    private Criterion sharedPlan(Node node) {
        Group group = Group.of(node, defects, "shared-plan");
        Window withThrough = group.window("with-through", Unit.MONTHS);
        Window withoutThrough = group.window("without-through", Unit.MONTHS);
        group.nothingElse();
        return new Criterion.SharedPlan(withThrough, withoutThrough);
    }

    private Criterion attested(Node node, boolean required) {
        if (!inClause) {
            defects.add(
                    node.at(), "an attestation outside of a clause has no name", "give it an id with \"clause: ...\"");
        }
        Group group = Group.of(node, defects, required ? "required-attested" : "attested");
        String right = "write a list of roles: " + Group.words(AttestationRole.class);
        List<AttestationRole> by = group.items("by", right).stream()
                .map(role -> group.choice(role, AttestationRole.class))
                .distinct()
                .toList();
        Window within = group.window("within", Unit.MONTHS);
        Window reachesBack = group.window("reaches-back", Unit.MONTHS);
        group.nothingElse();
        return required
                ? new Criterion.RequiredAttested(by, within, reachesBack)
                : new Criterion.Attested(by, within, reachesBack);
    }
}

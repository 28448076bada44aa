package org.waymark.rubric.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.Stage;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.IndustryEngagement;

/** Reads a rubric file and finds every defect in it. The manual of the format heads the shipped rubric. */
public final class RubricReader {
    /** Characters a file may have; the larger of the shipped ones has about 25,000, and a rubric is stored whole in one entry. */
    public static final int LONGEST = 200_000;

    /**
     * Criteria that a file may have, those within others counted too: each is asked of every partnership, whoever tries the
     * file. The larger of the shipped ones has fewer than 100.
     */
    public static final int MOST_CRITERIA = 500;

    private static final int HIGHEST_VERSION = 1_000_000;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern INDICATOR_ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,19}");
    private static final String NAME_REMEDY = "write lower-case letters, digits and hyphens, beginning with a letter";

    private final Defects defects = new Defects();
    private final Set<String> stageIds = new HashSet<>();
    private final Set<String> indicatorIds = new HashSet<>();
    private @Nullable IndustryEngagement engaged;

    private RubricReader() {}

    public static RubricReading read(String text) {
        return new RubricReader().rubric(RubricDigest.canonical(text));
    }

    private RubricReading rubric(String text) {
        if (text.length() > LONGEST) {
            Node.Place top = new Node.Place(1, 1, "");
            defects.add(top, "the file has " + text.length() + " characters", "keep it under " + LONGEST);
            return new RubricReading.Refused(defects.inFileOrder());
        }
        Optional<Rubric> rubric = YamlTree.parse(text, defects).map(root -> rubric(root, text));
        return defects.none() && rubric.isPresent()
                ? new RubricReading.Sound(rubric.get())
                : new RubricReading.Refused(defects.inFileOrder());
    }

    private Rubric rubric(Node root, String text) {
        Group group = Group.of(root, defects, "a rubric");
        String id = group.word("rubric", NAME, NAME_REMEDY);
        int version = group.number("version", 1, HIGHEST_VERSION);
        String title = group.text("title", "write what people call it");
        Window grace = group.window("grace", Window.Unit.DAYS);
        Window dormantAfter = group.window("dormant-after", Window.Unit.MONTHS);
        group.optional("engaged-industry")
                .ifPresent(definition -> engaged = EngagementReader.definition(definition, defects));
        List<Stage> stages = new ArrayList<>();
        group.items("stages", "write the stages, lowest first").forEach(node -> stages.add(stage(node)));
        group.nothingElse();
        bounded(stages, group);
        return new Rubric(id, version, title, grace, dormantAfter, stages, text, RubricDigest.of(text));
    }

    private void bounded(List<Stage> stages, Group group) {
        long criteria = stages.stream()
                .flatMap(stage -> stage.indicators().stream())
                .mapToLong(indicator -> size(indicator.criterion()))
                .sum();
        if (criteria > MOST_CRITERIA) {
            defects.add(
                    group.at(), "the file has " + criteria + " criteria", "keep it at " + MOST_CRITERIA + " or fewer");
        }
    }

    private static long size(Criterion criterion) {
        return 1 + criterion.parts().stream().mapToLong(RubricReader::size).sum();
    }

    private Stage stage(Node node) {
        Group group = Group.of(node, defects, "a stage");
        String id = group.word("id", NAME, NAME_REMEDY);
        unique(stageIds, id, group, "stage");
        String label = group.text("label", "write what people call the stage");
        List<Indicator> indicators = new ArrayList<>();
        group.items("indicators", "write at least one indicator").forEach(each -> indicators.add(indicator(each)));
        Stage.Rule rule = rule(group, indicators.size());
        group.nothingElse();
        return new Stage(id, label, rule, indicators);
    }

    /** How many indicators must hold. Where none is written that is the defect, and no number is too high for it. */
    private Stage.Rule rule(Group group, int indicators) {
        String right = "write \"all\", or \"at-least: \" and a number below it";
        Optional<Node> needs = group.required("needs", right);
        if (needs.isEmpty() || isWord(needs.get(), "all")) {
            return new Stage.All();
        }
        if (needs.get() instanceof Node.Fields fields) {
            Group atLeast = Group.of(fields, defects, "needs");
            int count = indicators == 0 ? atLeast.count("at-least") : atLeast.number("at-least", 1, indicators);
            atLeast.nothingElse();
            return new Stage.AtLeast(count);
        }
        defects.add(needs.get().at(), "found " + needs.get().kind(), right);
        return new Stage.All();
    }

    private static boolean isWord(Node node, String word) {
        return node instanceof Node.Scalar scalar && scalar.text().equals(word);
    }

    private Indicator indicator(Node node) {
        Group group = Group.of(node, defects, "an indicator");
        String id = group.word("id", INDICATOR_ID, "write a letter and a number, such as \"E1\"");
        unique(indicatorIds, id, group, "indicator");
        String label = group.text("label", "write a short label in your own words");
        String source = group.text("source", "write where the source speaks of it, such as \"INC-SAMPLE#E1\"");
        Criterion criterion = group.required("holds-when", "write a criterion")
                .map(each -> new CriterionReader(new HashSet<>(), engaged, defects).read(each))
                .orElse(new Criterion.All(List.of()));
        group.nothingElse();
        return new Indicator(id, label, source, criterion);
    }

    private void unique(Set<String> taken, String id, Group group, String what) {
        if (!id.isEmpty() && !taken.add(id)) {
            defects.add(group.at(), what + " \"" + id + "\" stands twice", "give each " + what + " its own id");
        }
    }
}

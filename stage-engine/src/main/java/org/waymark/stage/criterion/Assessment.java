package org.waymark.stage.criterion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.stage.evidence.Exemptions.Granted;
import org.waymark.stage.interval.Verdicts;

/** What one rubric version makes of a partnership, for all days: each stage, indicator, clause and question. */
public record Assessment(Rubric rubric, Map<String, OfStage> stages) {

    /** A stage: when enough of its indicators hold. */
    public record OfStage(Stage stage, Verdicts verdicts, Map<String, OfIndicator> indicators) {}

    /** An indicator: when its criterion holds or it is exempted. */
    public record OfIndicator(Indicator indicator, Verdicts verdicts, List<Granted> exemptions, Part root) {
        /** The clauses, outermost first; before them the whole criterion where some of it is not in any clause. */
        public List<Part> clauses() {
            boolean hasMore = !root.isClause() && root.questions().findAny().isPresent();
            Stream<Part> whole = hasMore ? Stream.of(root) : Stream.of();
            return Stream.concat(whole, root.within().filter(Part::isClause)).toList();
        }
    }

    /**
     * A criterion within an indicator.
     *
     * @param name of the clause it stands in, such as {@code A7.plan}; outside of any, the indicator's id
     * @param exemptions what excuses it; of a question, what excuses a clause that is part of it
     * @param finding what answers it, where it is a question to the record and not a combination
     */
    public record Part(
            String name,
            Criterion criterion,
            Verdicts verdicts,
            List<Granted> exemptions,
            List<Part> parts,
            Optional<Finding> finding) {

        public boolean isClause() {
            return criterion instanceof Criterion.Clause;
        }

        /** This part and all within it, in the order of the rubric. */
        public Stream<Part> within() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::within));
        }

        /** The questions to the record in this part, but not those of clauses within it. */
        public Stream<Part> questions() {
            Stream<Part> deeper =
                    parts.stream().filter(part -> !part.isClause()).flatMap(Part::questions);
            return finding.isEmpty() ? deeper : Stream.of(this);
        }
    }

    /** The clauses of all indicators, in the order of the rubric. */
    public Stream<Part> clauses() {
        return stages.values().stream()
                .flatMap(stage -> stage.indicators().values().stream())
                .flatMap(indicator -> indicator.root().within())
                .filter(Part::isClause);
    }

    public Optional<OfStage> stage(String id) {
        return Optional.ofNullable(stages.get(id));
    }

    public Optional<OfIndicator> indicator(String id) {
        return stages.values().stream()
                .map(stage -> stage.indicators().get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }
}

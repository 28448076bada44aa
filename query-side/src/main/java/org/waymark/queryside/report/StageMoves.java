package org.waymark.queryside.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.partnership.StatesFold;
import org.waymark.queryside.report.ReportView.Move;
import org.waymark.queryside.report.ReportView.StageCount;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Timeline.Segment;

/** Who entered and left which stage in a period, read off the stretches that each partnership is judged to have. */
final class StageMoves {

    private final List<Judged> all;
    private final Period period;
    private final List<Move> moves;

    StageMoves(List<Judged> all, Period period) {
        this.all = all;
        this.period = period;
        this.moves = all.stream()
                .flatMap(this::moves)
                .sorted(Comparator.comparing(Move::day)
                        .thenComparing(Move::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Move::partnership))
                .toList();
    }

    List<Move> moves() {
        return moves;
    }

    /** A stage that a partnership went on from to another one is left, but not lapsed; nor is one that it may hold still. */
    int lapses() {
        String lapsed = StageStanding.Kind.LAPSED.word();
        return Math.toIntExact(moves.stream()
                .filter(move -> move.left() != null && move.after().equals(lapsed))
                .count());
    }

    /** Of how many nobody can tell on the last day whether they hold a stage. */
    int doubtful() {
        return Math.toIntExact(all.stream()
                .filter(each -> each.judgement().at(period.to()).doubt().isPresent())
                .count());
    }

    private Stream<Move> moves(Judged judged) {
        List<Segment<StageStanding>> segments = judged.judgement()
                .standing()
                .between(period.from().minusDays(1), period.to().plusDays(1));
        String name = new StatesFold(judged.record(), period.to()).name(judged.id());
        List<Move> found = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            StageStanding before = segments.get(i - 1).value();
            StageStanding after = segments.get(i).value();
            boolean other = !Objects.equals(before.stage(), after.stage());
            found.add(new Move(
                    segments.get(i).when().from(),
                    judged.id(),
                    name,
                    other ? before.stage() : null,
                    other ? after.stage() : null,
                    word(judged, segments.get(i - 1)),
                    word(judged, segments.get(i)),
                    doubt(judged, segments.get(i - 1)),
                    doubt(judged, segments.get(i))));
        }
        return found.stream();
    }

    private static String word(Judged judged, Segment<StageStanding> segment) {
        return doubt(judged, segment) == null ? segment.value().kind().word() : Move.CANNOT_TELL;
    }

    /** The stage that it may hold to the end of these days: what became certain within them is told as that. */
    private static @Nullable String doubt(Judged judged, Segment<StageStanding> segment) {
        return judged.judgement().at(segment.when().to().minusDays(1)).doubt().orElse(null);
    }

    /** Each stage of the rubric, lowest first; then those that only an earlier version had. */
    List<StageCount> counts(Rubric rubric) {
        Map<String, String> labels = new LinkedHashMap<>();
        rubric.stages().forEach(stage -> labels.put(stage.id(), stage.label()));
        Stream<String> moved = moves.stream().flatMap(move -> Stream.of(given(move.left()), given(move.entered())));
        Stream<String> held = all.stream().map(each -> given(before(each).stage()));
        Stream.concat(moved, held)
                .filter(id -> !id.isEmpty())
                .sorted()
                .forEach(id -> labels.putIfAbsent(
                        id, rubric.stage(id).map(Stage::label).orElse(id)));
        return labels.entrySet().stream()
                .map(each -> count(each.getKey(), each.getValue()))
                .toList();
    }

    private static String given(@Nullable String stage) {
        return stage == null ? "" : stage;
    }

    private StageStanding before(Judged judged) {
        return judged.judgement().standing().at(period.from().minusDays(1));
    }

    private StageCount count(String stage, String label) {
        long before = all.stream().filter(each -> before(each).isAt(stage)).count();
        long after = all.stream()
                .filter(each -> each.judgement().standing().at(period.to()).isAt(stage))
                .count();
        long entered =
                moves.stream().filter(move -> stage.equals(move.entered())).count();
        long left = moves.stream().filter(move -> stage.equals(move.left())).count();
        return new StageCount(
                stage,
                label,
                Math.toIntExact(before),
                Math.toIntExact(entered),
                Math.toIntExact(left),
                Math.toIntExact(after));
    }
}

package org.waymark.queryside.ripple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.ripple.RestatementsView.Addressee;
import org.waymark.queryside.ripple.RestatementsView.Restatement;
import org.waymark.queryside.ripple.RippleView.Move;
import org.waymark.record.Logged;
import org.waymark.registry.FactTypes;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.StageStanding;
import org.waymark.stage.change.Difference;
import org.waymark.stage.change.Stretch;
import org.waymark.stage.drift.Determination;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;

/**
 * Goes through the corrections and voids of one partnership and of its community, and keeps those that moved its stage
 * on days then past: an adoption, an exemption or a reviewer that is corrected moves stages as well.
 */
final class Restating {
    private final Judgements judgements;
    private final Asked asked;

    Restating(Judgements judgements, Asked asked) {
        this.judgements = judgements;
        this.asked = asked;
    }

    /** A restatement but for the name, which depends on the day of the question. */
    @FunctionalInterface
    interface Found {
        Restatement of(String name);
    }

    /** In the order of the log. */
    List<Found> all() {
        List<Found> found = new ArrayList<>();
        amendments().forEach(logged -> restated(logged, found.size() + 1).ifPresent(found::add));
        return found;
    }

    private Stream<Logged> amendments() {
        var judged = asked.judged();
        return Stream.of(judged.record(), judged.communityRecord())
                .flatMap(record -> record.entries().list().stream())
                .filter(logged -> logged.fact() instanceof EntryCorrected || logged.fact() instanceof EntryVoided)
                .sorted(Comparator.comparingLong(Logged::position));
    }

    private Optional<Found> restated(Logged logged, int number) {
        Optional<Judged> before = at(logged.position() - 1);
        Optional<Judged> after = at(logged.position());
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : restated(logged, number, before.get(), after.get());
    }

    private Optional<Judged> at(long position) {
        return judgements.beside(asked.judged().id(), position, asked.judged().forced());
    }

    private Optional<Found> restated(Logged logged, int number, Judged before, Judged after) {
        LocalDate day = logged.recordedAt().atZone(asked.zone()).toLocalDate();
        List<Stretch<StageStanding>> past =
                Difference.between(before.judgement(), after.judgement()).standing().stream()
                        .filter(stretch -> stretch.days().from().isBefore(day))
                        .map(stretch -> upTo(day, stretch))
                        .toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        Rubric rubric = after.judgement().rubrics().at(day);
        List<Move> moves = past.stream().map(new Moves(rubric, day)::standing).toList();
        List<Addressee> addressed = addressed(after, past, rubric);
        return Optional.of(name -> new Restatement(
                asked.judged().id(),
                name,
                number,
                homeOf(logged),
                logged.entry(),
                FactTypes.of(logged.fact()).name(),
                logged.position(),
                logged.recordedAt(),
                day,
                moves,
                addressed));
    }

    private Home homeOf(Logged logged) {
        String community = logged.fact().header().community();
        return community == null ? Home.partnership(asked.judged().id()) : Home.community(community);
    }

    private static Stretch<StageStanding> upTo(LocalDate day, Stretch<StageStanding> stretch) {
        Interval days = stretch.days();
        return days.to().isAfter(day)
                ? new Stretch<>(new Interval(days.from(), day), stretch.before(), stretch.after())
                : stretch;
    }

    /** Determinations that stood on some day whose stage moved. */
    private static List<Addressee> addressed(Judged after, List<Stretch<StageStanding>> moved, Rubric rubric) {
        DaySet days = DaySet.covering(moved.stream().map(Stretch::days).toList());
        return Determination.of(after.record().chains()).stream()
                .filter(each -> each.days().meets(days))
                .map(Determination::made)
                .map(made -> addressee(made.entry(), made.fact(), rubric))
                .toList();
    }

    private static Addressee addressee(String entry, DeterminationMade made, Rubric rubric) {
        String stage = made.stage();
        return new Addressee(
                entry,
                made.body(),
                stage == null ? null : rubric.stage(stage).map(Stage::label).orElse(stage),
                made.effective());
    }
}

package org.waymark.queryside;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Accounts;
import org.waymark.access.admission.Admissions;
import org.waymark.access.admission.Admitted;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.log.CommitLog;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.queryside.api.ApiConfiguration;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.bearing.LoadBearing;
import org.waymark.queryside.bearing.RecordedLoadBearing;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.calendar.RecordedCalendars;
import org.waymark.queryside.change.Comparisons;
import org.waymark.queryside.change.RecordedComparisons;
import org.waymark.queryside.determination.Determinations;
import org.waymark.queryside.determination.RecordedDeterminations;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.directory.PartTexts;
import org.waymark.queryside.directory.RecordedDirectory;
import org.waymark.queryside.entry.DirectoryRecords;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.entry.RecordedEntryShelf;
import org.waymark.queryside.follow.Intake;
import org.waymark.queryside.follow.LogFollower;
import org.waymark.queryside.follow.LogSource;
import org.waymark.queryside.follow.ViewsHealth;
import org.waymark.queryside.honesty.Honesties;
import org.waymark.queryside.honesty.RecordedHonesties;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.judged.PublishedRubrics;
import org.waymark.queryside.judged.RubricShelf;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.known.Readers;
import org.waymark.queryside.next.NextSteps;
import org.waymark.queryside.next.RecordedNextSteps;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.replay.DraftShelf;
import org.waymark.queryside.replay.RecordedReplays;
import org.waymark.queryside.replay.ReplayDesk;
import org.waymark.queryside.replay.Replays;
import org.waymark.queryside.report.RecordedReports;
import org.waymark.queryside.report.Reports;
import org.waymark.queryside.ripple.RecordedRestatements;
import org.waymark.queryside.ripple.RecordedRipples;
import org.waymark.queryside.ripple.Restatements;
import org.waymark.queryside.ripple.Ripples;
import org.waymark.queryside.today.RecordedTodays;
import org.waymark.queryside.today.Todays;
import org.waymark.queryside.trajectory.RecordedTrajectories;
import org.waymark.queryside.trajectory.Trajectories;
import org.waymark.queryside.trial.RecordedTrials;
import org.waymark.queryside.trial.Trials;
import org.waymark.queryside.why.Explanations;
import org.waymark.queryside.why.RecordedExplanations;

/**
 * The data half of the query side: {@code @Import} it, nothing is found by scanning. It needs a {@link CommitLog}, a
 * {@link LogReader} on it, the {@link PositionGate} that the appender of this process advances if there is one, and a
 * {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
@Import(ApiConfiguration.class)
public class QueryConfiguration {

    @Bean
    Intake intake(LogReader log, PositionGate newest, Readers readers) {
        return new Intake(log, newest, readers);
    }

    /** Whoever began a trial reads it, and whom they admitted; nobody else, and nobody who did not sign in. */
    @Bean
    Readers readers(ObjectProvider<Admitted> lists) {
        Admitted admitted = lists.getIfAvailable(() -> Admitted.NOBODY);
        return (community, founder) -> CurrentActor.signedIn()
                .map(CurrentActor::accountId)
                .filter(account -> account.equals(founder) || admitted.admits(community, account))
                .isPresent();
    }

    @Bean
    LogFollower logFollower(Intake intake, LogReader reader, CommitLog log, PositionGate newest) {
        return new LogFollower(intake, reader, new LogSource(log, newest));
    }

    @Bean
    HealthIndicator viewsHealthIndicator(Intake intake, LogFollower follower) {
        return new ViewsHealth(intake, follower);
    }

    @Bean
    PartTexts partTexts(LogReader log, Intake intake) {
        return new PartTexts(log::partText, intake.erasures());
    }

    @Bean
    Moments moments(LogReader log, Intake intake, Clock clock) {
        return new Moments(log, intake.ends(), intake.taken(), clock);
    }

    @Bean
    Judgements judgements(Intake intake) {
        return new Judgements(intake.records(), new RubricShelf());
    }

    @Bean
    Progress progress(Intake intake, LogFollower follower, LogReader log) {
        return new Progress(
                () -> intake.taken().reached(),
                () -> log.head().position(),
                () -> follower.catchingUp().isDone() || follower.reason().isPresent());
    }

    @Bean
    Rubrics rubrics(Judgements judgements) {
        return new PublishedRubrics(judgements.records(), judgements.rubrics());
    }

    @Bean
    LongFunction<Names> namesAt(Intake intake, PartTexts texts) {
        return position -> new Names(intake.directory(), texts, position);
    }

    @Bean
    RecordedPartnerships partnerships(
            Judgements judgements, Rubrics rubrics, Moments moments, LongFunction<Names> namesAt) {
        return new RecordedPartnerships(judgements, rubrics, moments, namesAt);
    }

    @Bean
    EntryShelf entryShelf(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Moments moments,
            LongFunction<Names> namesAt,
            Intake intake) {
        var directory =
                new DirectoryRecords(intake.directory(), intake.records().unread(), moments);
        return new RecordedEntryShelf(
                partnerships, communities, directory, namesAt, intake.records().moves());
    }

    @Bean
    Explanations explanations(RecordedPartnerships partnerships) {
        return new RecordedExplanations(partnerships);
    }

    @Bean
    Comparisons comparisons(RecordedPartnerships partnerships, RecordedCommunities communities, Judgements judgements) {
        return new RecordedComparisons(partnerships, communities, judgements);
    }

    @Bean
    Determinations determinations(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Judgements judgements,
            Moments moments) {
        return new RecordedDeterminations(partnerships, communities, judgements, moments);
    }

    @Bean
    LoadBearing loadBearing(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Judgements judgements,
            LongFunction<Names> namesAt) {
        return new RecordedLoadBearing(partnerships, communities, judgements, namesAt);
    }

    @Bean
    NextSteps nextSteps(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Judgements judgements,
            LongFunction<Names> namesAt) {
        return new RecordedNextSteps(partnerships, communities, judgements, namesAt);
    }

    @Bean
    Ripples ripples(Judgements judgements, RecordedPartnerships partnerships, Moments moments) {
        return new RecordedRipples(judgements, partnerships, moments);
    }

    @Bean
    Restatements restatements(
            RecordedPartnerships partnerships, RecordedCommunities communities, Judgements judgements) {
        return new RecordedRestatements(partnerships, communities, judgements);
    }

    @Bean
    Reports reports(RecordedCommunities communities, Judgements judgements, LongFunction<Names> namesAt) {
        return new RecordedReports(communities, judgements, namesAt);
    }

    @Bean
    Trajectories trajectories(RecordedCommunities communities, Judgements judgements) {
        return new RecordedTrajectories(communities, judgements);
    }

    @Bean
    RecordedCommunities communities(Judgements judgements, Rubrics rubrics, Moments moments) {
        return new RecordedCommunities(judgements, rubrics, moments);
    }

    @Bean
    Trials trials(
            Intake intake,
            RecordedCommunities communities,
            ObjectProvider<Admissions> admissions,
            ObjectProvider<Accounts> accounts) {
        return new RecordedTrials(intake.records().trials(), communities, admissions::getObject, accounts::getObject);
    }

    @Bean
    Calendars calendars(
            RecordedPartnerships partnerships, RecordedCommunities communities, LongFunction<Names> namesAt) {
        return new RecordedCalendars(partnerships, communities, namesAt);
    }

    @Bean
    Todays todays(
            RecordedPartnerships partnerships,
            Judgements judgements,
            Calendars calendars,
            LongFunction<Names> namesAt) {
        return new RecordedTodays(partnerships, judgements, calendars, namesAt);
    }

    @Bean
    Honesties honesties(RecordedPartnerships partnerships, RecordedCommunities communities, Intake intake) {
        return new RecordedHonesties(partnerships, communities, intake.records(), intake.ends());
    }

    @Bean
    ReplayDesk replayDesk(Clock clock) {
        return new ReplayDesk(clock);
    }

    @Bean
    Replays replays(
            RecordedCommunities communities,
            RecordedPartnerships partnerships,
            Judgements judgements,
            Rubrics rubrics,
            ReplayDesk desk) {
        return new RecordedReplays(communities, partnerships, judgements, new DraftShelf(rubrics), desk);
    }

    @Bean
    Directory directory(Intake intake, PartTexts texts, Judgements judgements) {
        return new RecordedDirectory(
                intake.directory(),
                texts,
                () -> intake.ends().newest().position(),
                (community, position) -> appearing(judgements, community, position));
    }

    /** Who a community's partnerships already know: partners, and those who came to meetings. */
    private static Set<String> appearing(Judgements judgements, String community, long position) {
        Set<String> ids = new HashSet<>();
        for (Judged each : judgements.ofCommunity(community, position, null)) {
            each.record()
                    .reading()
                    .of(PartnerJoined.class)
                    .forEach(joined -> ids.add(joined.fact().org()));
            each.record().reading().of(AttendanceRecorded.class).stream()
                    .flatMap(recorded -> recorded.fact().attendees().stream())
                    .forEach(attendee -> {
                        ids.add(attendee.org());
                        if (attendee.person() != null) {
                            ids.add(attendee.person());
                        }
                    });
        }
        return ids;
    }
}

package org.waymark.queryside;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongFunction;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
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
import org.waymark.queryside.change.Comparisons;
import org.waymark.queryside.change.RecordedComparisons;
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
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.judged.PublishedRubrics;
import org.waymark.queryside.judged.RubricShelf;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.report.RecordedReports;
import org.waymark.queryside.report.Reports;
import org.waymark.queryside.trajectory.RecordedTrajectories;
import org.waymark.queryside.trajectory.Trajectories;
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
    Intake intake(LogReader log, PositionGate newest) {
        return new Intake(log, newest);
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
    LoadBearing loadBearing(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Judgements judgements,
            LongFunction<Names> namesAt) {
        return new RecordedLoadBearing(partnerships, communities, judgements, namesAt);
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

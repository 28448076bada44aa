package org.waymark.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sample.Given.*;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.fact.PartnershipFact.RegionDefined;
import org.waymark.sample.History;
import org.waymark.sample.Sample;

class ChainsTest {

    private static final String P = "p1";

    /** A family: what starts it, what marks it, what ends it. */
    record Row(Sample<?> start, @Nullable Sample<?> mark, List<Sample<?>> ends) {

        @Override
        public String toString() {
            return start.fact().getClass().getSimpleName();
        }
    }

    static Stream<Row> families() {
        return Stream.of(
                row(coordinatorAppointed(P), coordinatorConfirmed(P), coordinatorEnded(P)),
                row(partnerJoined(P), null, partnerLeft(P)),
                row(supportTeamMemberJoined(P), null, supportTeamMemberLeft(P)),
                row(jointCommitmentSigned(P), jointCommitmentJoined(P), jointCommitmentWithdrawn(P)),
                row(championAdded(P), null, championStoodDown(P)),
                row(launchScheduled(P), null, launchCancelled(P)),
                row(strategicPlanAdopted(P), strategicPlanRevised(P), strategicPlanRetired(P)),
                row(priorityIdentified(P), priorityOwnerAssigned(P), priorityClosed(P)),
                row(actionPlanned(P), actionStarted(P), actionCompleted(P), actionAbandoned(P)),
                row(activityRecorded(P), activityConfirmed(P), activityEnded(P)),
                row(attestationGiven(P), null, attestationWithdrawn(P)),
                row(exemptionGranted(P), null, exemptionWithdrawn(P)),
                row(reviewerAppointed("c1"), null, reviewerEnded("c1")),
                row(partnershipClosed(P), null, partnershipReopened(P)),
                row(entryDisputed(P), null, disputeResolved(P)),
                row(determinationMade(P), null, determinationWithdrawn(P)),
                row(personAffiliated(), null, personUnaffiliated()),
                row(meetingHeld(P), attendanceRecorded(P)),
                row(regionDefined(P), null),
                row(industrySelected(P), null));
    }

    private static Row row(Sample<?> start, @Nullable Sample<?> mark, Sample<?>... ends) {
        return new Row(start, mark, List.of(ends));
    }

    @ParameterizedTest
    @MethodSource("families")
    void startsMarksAndEndsOfAKeyMeet(Row row) {
        row.start.entry("s").on("2024-01-10");
        assertThat(told(row.start)).isEqualTo("s..");
        if (row.mark != null) {
            row.mark.entry("m");
            if (row.mark.body().has("on")) {
                row.mark.on("2024-02-10");
            }
            assertThat(told(row.start, row.mark)).isEqualTo("s..[m]");
        }
        for (Sample<?> end : row.ends) {
            end.entry("e").on("2024-03-10");
            assertThat(told(row.start, end)).isEqualTo("s..e");
        }
    }

    private static Sample<PartnerJoined> joined(String entry, String on) {
        return partnerJoined(P).entry(entry).on(on);
    }

    private static Sample<?> left(String entry, String on) {
        return partnerLeft(P).entry(entry).on(on);
    }

    private static Sample<?> appointed(String entry, String on) {
        return coordinatorAppointed(P).entry(entry).on(on);
    }

    private static Sample<?> confirmed(String entry, String on) {
        return coordinatorConfirmed(P).entry(entry).on(on);
    }

    private static Sample<?> ended(String entry, String on) {
        return coordinatorEnded(P).entry(entry).on(on);
    }

    @Test
    void aStartOfAnOpenKeyIsAFurtherLink() {
        assertThat(told(joined("a", "2024-01"), joined("b", "2024-05"), left("x", "2024-09")))
                .isEqualTo("a..b..x");
        assertThat(told(joined("a", "2024-01"), left("x", "2024-03"), joined("b", "2024-05")))
                .isEqualTo("a..x b..");
    }

    @Test
    void placesAreByDateHoweverLateSomethingIsRecorded() {
        assertThat(told(joined("b", "2024-05"), joined("a", "2024-01"), left("x", "2024-03")))
                .isEqualTo("a..x b..");
    }

    @Test
    void otherKeysDoNotTouch() {
        assertThat(told(joined("a", "2024-01"), left("x", "2024-03").org("other")))
                .isEqualTo("a.. -x");
        assertThat(told(
                        personAffiliated().entry("a").person("ana").org("acme"),
                        personUnaffiliated()
                                .entry("x")
                                .person("ana")
                                .org("bolt")
                                .on("2024-02")))
                .isEqualTo("a.. -x");
    }

    @Test
    void anEndOnAWideDateLooksBackForAStartWithinIt() {
        assertThat(told(joined("a", "2024-03-10"), left("x", "2024"))).isEqualTo("a..x");
        assertThat(told(joined("a", "2025-03-10"), left("x", "2024")))
                .as("the start lies after the end's span")
                .isEqualTo("a.. -x");
        assertThat(told(left("x", "2024"), joined("a", "2024-03-10")))
                .as("the start was recorded after the end")
                .isEqualTo("a.. -x");
        assertThat(told(joined("a", "2024-03-10"), left("x", "2024-03-10")))
                .as("same day, in log order")
                .isEqualTo("a..x");
    }

    @Test
    void anEndThatLooksBackTakesTheLastStartThatNoOtherEndCloses() {
        assertThat(told(joined("a", "2024-03"), joined("b", "2024-06"), left("x", "2024")))
                .isEqualTo("a..b..x");
        assertThat(told(joined("a", "2024-03"), left("y", "2024-04"), left("x", "2024")))
                .isEqualTo("a..y -x");
        assertThat(told(joined("a", "2024-03"), left("y", "2024-04"), joined("b", "2024-06"), left("x", "2024")))
                .isEqualTo("a..y b..x");
        assertThat(told(joined("a", "2024-03"), left("x", "2024"), left("y", "2024")))
                .as("the end recorded first has it")
                .isEqualTo("a..x -y");
    }

    @Test
    void whatIsRecordedLaterDoesNotTakeAnEndItsStart() {
        assertThat(told(joined("a", "2024-03"), left("x", "2024"), joined("b", "2024-06"), left("y", "2025-02")))
                .isEqualTo("a..x b..y");
    }

    @Test
    void marksBelongToTheChainOpenAtTheirPlaceElseToTheNext() {
        assertThat(told(
                        appointed("a", "2024-02"),
                        confirmed("m0", "2024-01"),
                        confirmed("m1", "2024-03"),
                        ended("x", "2024-04"),
                        confirmed("m2", "2024-05"),
                        appointed("b", "2024-06"),
                        confirmed("m3", "2024-07"),
                        ended("y", "2024-08"),
                        confirmed("m4", "2024-09")))
                .isEqualTo("a..x[m0 m1] b..y[m2 m3] -m4");
    }

    @Test
    void aChainClosedByAnEndThatLooksBackIsClosedThere() {
        assertThat(told(
                        appointed("a", "2024-02"),
                        ended("x", "2024"),
                        confirmed("m", "2024-03"),
                        appointed("b", "2024-06")))
                .isEqualTo("a..x b..[m]");
    }

    @Test
    void correctionsAndVoidsMoveWhatPairs() {
        Sample<?> end = left("x", "2024-09");
        Sample<?> voided = entryVoided(P).entry("v").set("voids", "x");
        Sample<?> late = entryCorrected(P).entry("c").set("corrects", "a").with(joined("z", "2024-10"));

        assertThat(told(joined("a", "2024-01"), end, voided)).isEqualTo("a..");
        assertThat(told(joined("a", "2024-01"), end, late)).isEqualTo("a.. -x");
    }

    @Test
    void regionsAndSelectionsFollowEachOther() {
        var chains = History.of(
                        regionDefined(P).entry("r1").on("2023"),
                        industrySelected(P).entry("i1").on("2023-05"),
                        regionDefined(P).entry("r2").on("2024-Q1"))
                .chains();

        assertThat(tell(chains.of(RegionDefined.class).getFirst())).isEqualTo("r1..r2..");
        assertThat(chains.of(RegionDefined.class).getFirst().links().getFirst().until())
                .isEqualTo(new Span(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-03-31")));
        assertThat(tell(chains.of(IndustrySelected.class).getFirst())).isEqualTo("i1..");
    }

    @Test
    void ownersOfAPriorityFollowEachOtherWithinItsChain() {
        var chains = History.of(
                        identified("a", "2024-01", "acme"),
                        priorityOwnerAssigned(P).entry("o1").on("2024-03").json("owner", "{\"org\":\"bolt\"}"),
                        identified("b", "2024-05", null),
                        priorityClosed(P).entry("x").on("2024-07"),
                        identified("c", "2024-09", null))
                .chains();

        List<Chain<PriorityIdentified>> priority = chains.of(PriorityIdentified.class, "priority");
        assertThat(priority).hasSize(2);
        assertThat(Chains.owners(priority.getFirst()))
                .extracting(owner -> owner.named().entry() + ".." + entry(owner.follower()))
                .containsExactly("a..o1", "o1..x");
        assertThat(Chains.owners(priority.getLast())).isEmpty();
    }

    private static Sample<?> identified(String entry, String on, @Nullable String owner) {
        Sample<?> sample = priorityIdentified(P).entry(entry).on(on);
        return owner == null ? sample : sample.json("owner", "{\"org\":\"" + owner + "\"}");
    }

    @Test
    void chainsAreFoundByTheirId() {
        var chains = History.of(
                        coordinatorAppointed(P).set("holder", "ana"),
                        coordinatorAppointed(P).set("holder", "ben"))
                .chains();

        assertThat(chains.of(CoordinatorAppointed.class)).extracting(Chain::id).containsExactly("ana", "ben");
        assertThat(chains.of(CoordinatorAppointed.class, "ben")).hasSize(1);
    }

    /** The chains as {@code start..start..end[marks]}, then what has no effect. */
    private static String told(Sample<?>... samples) {
        Reading reading = History.of(samples).reading();
        Chains chains = Chains.of(reading);
        var words = new StringJoiner(" ");
        reading.facts().stream()
                .map(each -> each.fact().getClass())
                .distinct()
                .flatMap(type -> chains.of(type).stream())
                .forEach(chain -> words.add(tell(chain)));
        chains.orphans().forEach(orphan -> words.add("-" + orphan.entry()));
        return words.toString();
    }

    private static String tell(Chain<? extends Fact> chain) {
        var words = new StringBuilder();
        chain.links().forEach(link -> words.append(link.start().entry()).append(".."));
        words.append(entry(chain.end()));
        if (!chain.marks().isEmpty()) {
            words.append(chain.marks().stream()
                    .map(Standing::entry)
                    .toList()
                    .toString()
                    .replace(",", ""));
        }
        return words.toString();
    }

    private static String entry(@Nullable Standing<?> standing) {
        return standing == null ? "" : standing.entry();
    }
}

package org.waymark.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.record.Pairing.Role;
import org.waymark.record.admission.Admission;
import org.waymark.record.admission.Refusal.Code;
import org.waymark.sample.Given;
import org.waymark.sample.History;
import org.waymark.sample.RandomHistory;
import org.waymark.sample.Sample;

/** Seeded histories, folded both ways. A seed that fails is a table test to be written. */
class FoldAgainstNaiveFoldTest {

    private static final int TRIES = 70;

    @RepeatedTest(120)
    void bothFoldsAgree(RepetitionInfo repetition) {
        List<Fact> facts = RandomHistory.of(repetition.getCurrentRepetition(), TRIES);
        Entries entries = History.of(facts).entries();

        for (int known = 1; known <= entries.size(); known += 7) {
            compare(entries.upTo(known));
        }
        compare(entries);
    }

    private static void compare(Entries entries) {
        Reading reading = Reading.of(entries);
        List<NaiveFold.Item> naive = new NaiveFold(entries).inForce();

        assertThat(reading.facts().stream().map(FoldAgainstNaiveFoldTest::item)).containsExactlyElementsOf(naive);
        Chains chains = Chains.of(reading);
        var keys = new ArrayList<Pairing.Key>();
        naive.forEach(item -> Pairing.of(item.fact()).map(Pairing::key).ifPresent(keys::add));
        for (Pairing.Key key : new ArrayList<>(new LinkedHashSet<>(keys))) {
            List<Chain<?>> ofKey = ofKey(chains, reading, key);
            assertThat(links(ofKey)).isEqualTo(new TreeSet<>(NaiveFold.links(naive, key)));
            assertThat(marks(ofKey, chains, key)).isEqualTo(new TreeSet<>(NaiveFold.marks(naive, key)));
        }
    }

    private static NaiveFold.Item item(Standing<?> each) {
        return new NaiveFold.Item(each.entry(), each.place(), each.fact(), each.span());
    }

    private static List<Chain<?>> ofKey(Chains chains, Reading reading, Pairing.Key key) {
        List<Chain<?>> found = new ArrayList<>();
        reading.facts().stream()
                .map(each -> each.fact().getClass())
                .distinct()
                .forEach(type -> chains.of(type).stream()
                        .filter(chain -> chain.key().equals(key))
                        .forEach(found::add));
        return found;
    }

    private static Set<String> links(List<Chain<?>> chains) {
        var links = new TreeSet<String>();
        for (Chain<?> chain : chains) {
            for (Chain.Link<?> link : chain.links()) {
                Standing<?> follower = link.follower();
                links.add(link.start().entry() + ".." + (follower == null ? "" : follower.entry()));
            }
        }
        return links;
    }

    private static Set<String> marks(List<Chain<?>> chains, Chains all, Pairing.Key key) {
        var marks = new TreeSet<String>();
        chains.forEach(chain -> chain.marks()
                .forEach(mark -> marks.add(mark.entry() + "@" + chain.first().entry())));
        for (Standing<?> orphan : all.orphans()) {
            Pairing pairing = Pairing.of(orphan.fact()).orElseThrow();
            if (pairing.key().equals(key) && pairing.role() == Role.MARK) {
                marks.add(orphan.entry() + "@");
            }
        }
        return marks;
    }

    /** At every length of a history, whatever was amended before: what is judged by the last entry is judged right. */
    @RepeatedTest(60)
    void everyPrefixAdmitsWhatTheNaiveFoldPairs(RepetitionInfo repetition) {
        List<Fact> facts = RandomHistory.of(20_000 + repetition.getCurrentRepetition(), TRIES);
        List<Fact> before = new ArrayList<>();
        Admission admission = Admission.NONE;
        for (Fact fact : facts) {
            admission = admission.with(fact);
            before.add(fact);
            Entries entries = History.of(before).entries();
            for (String date : List.of("2024-01", "2024-06", "2024-11", "2025-03")) {
                for (Sample<?> candidate : List.of(
                        Given.coordinatorEnded("p1").set("holder", "ana"),
                        Given.partnershipReopened("p1"),
                        Given.attestationWithdrawn("p1").set("attestation", "ben"),
                        Given.attestationGiven("p1").set("attestation", "ben"))) {
                    Fact next = candidate.entry("next").on(date).fact();
                    assertThat(admission.check(next).isEmpty())
                            .as("%s on %s after %s", next, date, before)
                            .isEqualTo(naivelyAdmitted(entries, next));
                }
            }
        }
    }

    private static boolean naivelyAdmitted(Entries entries, Fact next) {
        Pairing pairing = Pairing.of(next).orElseThrow();
        Entries with = entries.append(new Logged(next, entries.size() + 1L, History.recordedAt(entries.size() + 1L)));
        List<NaiveFold.Item> inForce = new NaiveFold(with).inForce();
        Collection<String> links = NaiveFold.links(inForce, pairing.key());
        if (pairing.role() == Role.END) {
            return links.stream().anyMatch(link -> link.endsWith("..next"));
        }
        Set<String> starts = inForce.stream()
                .filter(item -> Pairing.of(item.fact()).equals(Optional.of(new Pairing(Role.START, pairing.key()))))
                .map(NaiveFold.Item::entry)
                .collect(Collectors.toSet());
        return links.stream()
                .noneMatch(link -> link.endsWith("..next")
                        || (link.startsWith("next..") && starts.contains(link.substring("next..".length()))));
    }

    @RepeatedTest(60)
    void anEndIsAdmittedExactlyIfTheNaiveFoldPairsIt(RepetitionInfo repetition) {
        List<Fact> facts = RandomHistory.of(10_000 + repetition.getCurrentRepetition(), TRIES);
        Entries entries = History.of(facts).entries();
        Admission admission = Admission.after(entries);
        for (String date : List.of("2024", "2024-Q2", "2024-05", "2024-09-09", "2025")) {
            Fact end = Given.coordinatorEnded("p1")
                    .entry("end")
                    .set("holder", "ana")
                    .on(date)
                    .fact();
            Entries with =
                    entries.append(new Logged(end, entries.size() + 1L, History.recordedAt(entries.size() + 1L)));
            boolean pairs = NaiveFold.links(
                            new NaiveFold(with).inForce(),
                            Pairing.of(end).orElseThrow().key())
                    .stream()
                    .anyMatch(link -> link.endsWith("..end"));

            assertThat(admission.check(end).stream().noneMatch(refusal -> refusal.code() == Code.END_WITHOUT_START))
                    .isEqualTo(pairs);
        }
    }

    @RepeatedTest(50)
    void whatIsDatedToTheDayPairsAlikeInWhateverOrderItIsRecorded(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<Sample<?>> samples = new ArrayList<>();
        for (int day = 10; day < 28; day++) {
            samples.add((random.nextBoolean() ? Given.partnerJoined("p1") : Given.partnerLeft("p1"))
                    .entry("d" + day)
                    .on("2024-03-" + day));
        }
        List<String> inOrder = partners(samples);
        Collections.shuffle(samples, random);

        assertThat(partners(samples)).isEqualTo(inOrder);
    }

    private static List<String> partners(List<Sample<?>> samples) {
        List<String> links = new ArrayList<>();
        Chains chains = History.of(samples.toArray(Sample<?>[]::new)).chains();
        for (Chain<PartnerJoined> chain : chains.of(PartnerJoined.class)) {
            chain.links().forEach(link -> links.add(link.start().span() + " " + link.until()));
        }
        return links;
    }

    @Test
    void theHistoriesHoldWhatTheyAreMeantToHold() {
        int silenced = 0;
        int orphans = 0;
        int doubled = 0;
        for (int seed = 1; seed <= 100; seed++) {
            Reading reading = History.of(RandomHistory.of(seed, TRIES)).reading();
            silenced += reading.silenced().size();
            orphans += Chains.of(reading).orphans().size();
            doubled += Chains.of(reading).of(MeetingHeld.class).stream()
                    .mapToInt(chain -> chain.links().size() - 1)
                    .sum();
        }
        assertThat(silenced).isGreaterThan(500);
        assertThat(orphans).isGreaterThan(50);
        assertThat(doubled).as("meetings twice in force").isGreaterThan(2);
    }
}

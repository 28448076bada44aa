package org.waymark.commandside.erasure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.commandside.erasure.ErasureDecider.Known;
import org.waymark.commandside.recording.FactPayloads;
import org.waymark.erasure.EraseTexts;
import org.waymark.erasure.ErasedText;
import org.waymark.erasure.FactTexts;
import org.waymark.fact.Fact;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Part;
import org.waymark.log.StoredEvent;

/** Looks up what an erasure is decided on. */
final class TextsInLog {

    private static final int COMMITS_AT_ONCE = 500;

    private final CommitLog log;
    private final FactPayloads payloads = new FactPayloads();

    TextsInLog(CommitLog log) {
        this.log = log;
    }

    Known of(EraseTexts asked) {
        List<Fact> facts = log.readStream(asked.on(), 0).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> event.stream().equals(asked.on()))
                .map(this::fact)
                .toList();
        List<ErasedText> elsewhere = asked.of() == null ? givenIds(asked.on(), facts) : List.of();
        List<String> parts = Stream.concat(
                        facts.stream().flatMap(fact -> FactTexts.of(fact).stream()), elsewhere.stream())
                .map(ErasedText::part)
                .toList();
        Set<String> there = new HashSet<>();
        log.parts(parts).stream().map(Part::id).forEach(there::add);
        return new Known(facts, elsewhere, there);
    }

    /**
     * The texts in which an import kept the id that its file gave to this one, which may well be a name. They stand on
     * whichever entry named it first, so all entries are looked through; where nothing was imported, none are.
     */
    private List<ErasedText> givenIds(String stream, List<Fact> facts) {
        if (facts.stream().allMatch(fact -> fact.header().imported() == null)) {
            return List.of();
        }
        String quoted = "\"" + stream.substring(stream.indexOf(':') + 1) + "\"";
        List<ErasedText> found = new ArrayList<>();
        long from = 1;
        for (List<Commit> some = log.read(from, COMMITS_AT_ONCE);
                !some.isEmpty();
                some = log.read(from, COMMITS_AT_ONCE)) {
            some.stream()
                    .flatMap(commit -> commit.events().stream())
                    .filter(event -> !event.stream().equals(stream))
                    .filter(event -> event.payload().text().contains(quoted))
                    .flatMap(this::imported)
                    .filter(text -> log.partText(text.part())
                            .filter(ids -> ids.contains(quoted))
                            .isPresent())
                    .forEach(found::add);
            from = some.getLast().number() + 1;
        }
        return found;
    }

    private Stream<ErasedText> imported(StoredEvent event) {
        return payloads.isFact(event)
                ? FactTexts.of(fact(event)).stream().filter(text -> text.field().equals(FactTexts.IMPORTED))
                : Stream.empty();
    }

    private Fact fact(StoredEvent event) {
        return payloads.fact(event);
    }
}

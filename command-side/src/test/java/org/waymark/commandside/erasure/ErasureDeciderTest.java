package org.waymark.commandside.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.commandside.erasure.ErasureDecider.Decision;
import org.waymark.commandside.erasure.ErasureDecider.Known;
import org.waymark.erasure.EraseTexts;
import org.waymark.erasure.ErasedText;
import org.waymark.erasure.LegalBasis;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.DirectoryFact.PersonAffiliated;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.registry.Defect;

class ErasureDeciderTest {

    private static final FuzzyDate DAY = FuzzyDate.parse("2024-03-05").orElseThrow();
    private static final Fact REGISTERED =
            new PersonRegistered(Header.ofDirectory("e1", DAY), "ana", new PartRef("name"), new PartRef("email"));
    private static final Fact AFFILIATED =
            new PersonAffiliated(Header.ofDirectory("e2", DAY), "ana", "acme", new PartRef("title"));
    private static final Fact CORRECTED = new EntryCorrected(
            Header.ofDirectory("e3", null),
            "e1",
            new PersonRegistered(Header.ofDirectory("e1", DAY), "ana", new PartRef("name-2"), null),
            new PartRef("why"));
    private static final ErasedText GIVEN = new ErasedText("p9", "imported", "given");

    private static final Known ALL = known("name", "email", "title", "name-2", "why", "given");

    private static Known known(String... there) {
        return new Known(List.of(REGISTERED, AFFILIATED, CORRECTED), List.of(GIVEN), Set.of(there));
    }

    private static EraseTexts asked(@Nullable String of, String... fields) {
        return new EraseTexts("x1", "person:ana", of, Set.of(fields), LegalBasis.REQUEST, null);
    }

    private static List<String> parts(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Erased.class);
        return ((Decision.Erased) decision)
                .entry().texts().stream().map(ErasedText::part).toList();
    }

    private static Defect defect(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).defects().getFirst();
    }

    @Test
    void everythingOfAPersonGoesAlsoWhatWasCorrectedAndTheIdThatAFileGave() {
        assertThat(parts(ErasureDecider.decide(asked(null), ALL)))
                .containsExactlyInAnyOrder("name", "email", "title", "name-2", "why", "given");
    }

    @Test
    void aNameGoesInEveryVersion() {
        assertThat(parts(ErasureDecider.decide(asked(null, "name"), ALL))).containsExactly("name", "name-2");
    }

    @Test
    void anEntryGoesWithWhatCorrectsIt() {
        assertThat(parts(ErasureDecider.decide(asked("e1"), ALL)))
                .containsExactlyInAnyOrder("name", "email", "name-2", "why");
        assertThat(parts(ErasureDecider.decide(asked("e2"), ALL))).containsExactly("title");
    }

    @Test
    void whatIsGoneIsNotNamedAgain() {
        assertThat(parts(ErasureDecider.decide(asked(null), known("title")))).containsExactly("title");
        assertThat(defect(ErasureDecider.decide(asked(null), known())).code()).isEqualTo("nothing-left");
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatIs() {
        Defect defect = defect(ErasureDecider.decide(asked("e2", "email"), ALL));
        assertThat(defect.code()).isEqualTo("no-such-text");
        assertThat(defect.reason()).contains("title");
        assertThat(defect(ErasureDecider.decide(asked("e99"), ALL)).field()).isEqualTo("erases");
        var nobody = new Known(List.of(), List.of(), Set.of());
        assertThat(defect(ErasureDecider.decide(asked(null), nobody)).code()).isEqualTo("unknown");
    }
}

package org.waymark.queryside.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.ripple.Restatements;
import org.waymark.queryside.ripple.RestatementsView;
import org.waymark.queryside.ripple.RestatementsView.Addressee;
import org.waymark.queryside.ripple.RestatementsView.Restatement;
import org.waymark.queryside.working.StillWorking;

/** What the page after a correction says of the past that it moved. */
class RecordedAdviceTest implements Restatements {
    private static final LocalDate TODAY = LocalDate.parse("2026-04-20");
    private static final Freshness FRESH = new Freshness(false, 0, false, 0, TODAY, List.of());

    private final List<Clocks> asked = new ArrayList<>();
    private List<Addressee> addressed = List.of();
    private boolean working;

    @Override
    public Optional<RestatementsView> of(String partnership, Clocks clocks) {
        asked.add(clocks);
        if (working) {
            throw new StillWorking(0, 1);
        }
        var restated = new Restatement(
                partnership,
                "Larch",
                3,
                Home.partnership(partnership),
                "v1",
                "EntryVoided",
                41,
                Instant.EPOCH,
                TODAY,
                List.of(),
                addressed);
        var basis = new Basis("log", 41, "ab", Instant.EPOCH, TODAY, null, "1");
        return Optional.of(new RestatementsView(partnership, "Larch", basis, List.of(restated), FRESH));
    }

    @Override
    public Optional<RestatementsView> ofCommunity(String community, Clocks clocks) {
        return Optional.empty();
    }

    private String text(String fact, String entry) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/pages", "messages/forms", "messages/facts");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        var request = new MockHttpServletRequest("GET", "/partnerships/larch");
        request.setParameter("as", fact);
        request.setParameter("recorded", entry);
        request.setParameter("minPosition", "41");
        return Objects.requireNonNull(new RecordedAdvice(new Words(messages), this).recorded(request))
                .text();
    }

    @Test
    void itNamesTheRestatementAndWhomItIsAddressedTo() {
        addressed = List.of(new Addressee("d1", "State council", "Emerging", TODAY));
        assertThat(text("EntryVoided", "v1")).contains("restatement 3, addressed to State council.");
        assertThat(asked.getFirst().minPosition()).isEqualTo("41");
    }

    @Test
    void itNamesTheRestatementAloneWhereNobodyDeterminedAnything() {
        assertThat(text("EntryCorrected", "v1")).endsWith("restatement 3.");
    }

    @Test
    void anythingElseRestatesNothing() {
        assertThat(text("EntryVoided", "v2")).doesNotContain("restatement");
        assertThat(text("ChampionAdded", "v1")).doesNotContain("restatement");
    }

    @Test
    void whatIsStillGoneThroughIsListedLater() {
        working = true;
        assertThat(text("EntryVoided", "v1")).contains("listed under restatements");
    }
}

package org.waymark.queryside.partnership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;

/** What is said again speaks for itself: older marks of the same plan, priority or coordinator say nothing about it. */
class LastWordTest {

    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, new SetClock("2026-09-10"));
        given.record(Larch.COMMUNITY);
        given.record(Larch.REGISTERED);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private PartnershipView view() {
        return given.partnerships()
                .partnership("larch", Clocks.newest(), Audience.SIGNED_IN)
                .orElseThrow();
    }

    private void fact(String fact, String entry, String on, String rest) {
        given.record("{'fact':'%s','entry':'%s','partnership':'larch','on':'%s',%s}".formatted(fact, entry, on, rest));
    }

    @Test
    void aPlanAdoptedAgainShowsItsOwnDocument() {
        adopted("a1", "2026-02-01", "first");
        revised("v1", "2026-03-01", "first, revised");
        assertThat(plan().document()).isEqualTo("first, revised");
        adopted("a2", "2026-05-01", "second");
        assertThat(plan().document()).isEqualTo("second");
        assertThat(plan().revised()).isNull();
        assertThat(plan().through()).isEqualTo(LocalDate.parse("2028-12-31"));
        assertThat(plan().adopters())
                .extracting(each -> each.organisation().id())
                .containsExactly("acme");
        revised("v2", "2026-06-01", "second, revised");
        assertThat(plan().document()).isEqualTo("second, revised");
        assertThat(plan().revised()).isNotNull();
    }

    @Test
    void aRevisionThatItsDatePutsBeforeTheOnlyAdoptionStillSpeaks() {
        adopted("a1", "2026-02-15", "first");
        revised("v1", "2026", "revised");
        assertThat(plan().document()).isEqualTo("revised");
    }

    @Test
    void aPriorityIdentifiedAgainShowsItsNewOwner() {
        identified("i1", "2026-02-01", "acme");
        fact("PriorityOwnerAssigned", "o1", "2026-03-01", "'priority':'welders','owner':{'org':'brio'}");
        assertThat(owner()).isEqualTo("brio");
        identified("i2", "2026-05-01", "cleat");
        assertThat(owner()).isEqualTo("cleat");
        fact("PriorityOwnerAssigned", "o2", "2026-10-01", "'priority':'welders','owner':{'org':'dune'}");
        assertThat(owner()).isEqualTo("cleat");
    }

    @Test
    void aCoordinatorAppointedAgainIsNotConfirmedBefore() {
        appointed("k1", "2026-01-10", "interim");
        fact("CoordinatorConfirmed", "k2", "2026-03-01", "'holder':'maren'");
        assertThat(view().coordinators().getFirst().confirmed()).isNotNull();
        appointed("k3", "2026-05-01", "standing");
        assertThat(view().coordinators().getFirst().confirmed()).isNull();
    }

    private PartnershipView.Plan plan() {
        return view().plans().getFirst();
    }

    private String owner() {
        return requireNonNull(view().priorities().getFirst().owner())
                .organisation()
                .id();
    }

    private void adopted(String entry, String on, String document) {
        fact(
                "StrategicPlanAdopted",
                entry,
                on,
                "'plan':'plan','form':'strategic-plan','document':'%s','adopters':[{'org':'acme'}],'through':'2028-12-31'"
                        .formatted(document));
    }

    private void revised(String entry, String on, String document) {
        fact(
                "StrategicPlanRevised",
                entry,
                on,
                "'plan':'plan','document':'%s','adopters':[{'org':'brio'}],'through':'2027-12-31'".formatted(document));
    }

    private void identified(String entry, String on, String owner) {
        fact(
                "PriorityIdentified",
                entry,
                on,
                "'priority':'welders','title':'Welders','domains':['workforce'],'owner':{'org':'%s'}".formatted(owner));
    }

    private void appointed(String entry, String on, String kind) {
        fact("CoordinatorAppointed", entry, on, "'holder':'maren','kind':'%s','form':'person'".formatted(kind));
    }
}

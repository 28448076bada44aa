package org.waymark.queryside.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.follow.Intake;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.SetClock;

class NamesTest {

    private GivenViews given;
    private DirectoryProjection directory;

    @BeforeEach
    void open(@TempDir Path folder) {
        given = new GivenViews(folder, new SetClock("2026-03-10"));
        directory = given.bean(Intake.class).directory();
        given.record(registered("ana"), affiliated("f1", "ana", "acme"));
        given.record(registered("bo"), affiliated("f2", "bo", "acme"), affiliated("f3", "bo", "brio"));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private static String registered(String person) {
        return "{'fact':'PersonRegistered','entry':'r-%s','on':'2026-01-05','person':'%s','name':'%s'}"
                .formatted(person, person, person);
    }

    private static String affiliated(String entry, String person, String org) {
        return "{'fact':'PersonAffiliated','entry':'%s','on':'2026-01-05','person':'%s','org':'%s'}"
                .formatted(entry, person, org);
    }

    private Names at(long position) {
        return new Names(directory, new PartTexts(part -> java.util.Optional.empty(), new Erasures()), position);
    }

    @Test
    void staffAreThoseWhoWorkThereAtThatPosition() {
        long left =
                given.record("{'fact':'PersonUnaffiliated','entry':'u1','on':'2026-02-01','person':'bo','org':'acme'}");
        assertThat(at(left).staff("acme")).containsExactly("ana");
        assertThat(at(left - 1).staff("acme")).containsExactly("ana", "bo");
        assertThat(at(1).staff("acme")).isEmpty();
        assertThat(at(left).staff("brio")).containsExactly("bo");
        assertThat(at(left).staff("nowhere")).isEmpty();
    }

    @Test
    void aPersonIsKnownFromTheirFirstEntryOn() {
        assertThat(at(1).knows("ana")).isTrue();
        assertThat(at(1).knows("bo")).isFalse();
        assertThat(at(9).knows("cy")).isFalse();
    }

    @Test
    void aVoidedRegistrationIsOfferedNoMoreAndKeepsItsName() {
        var names = new PartTexts(part -> java.util.Optional.of("Bo"), new Erasures());
        long voided = given.record("{'fact':'EntryVoided','entry':'v1','person':'bo','voids':'r-bo','reason':'Twice'}");
        assertThat(at(voided).persons()).containsExactly("ana");
        assertThat(at(voided - 1).persons()).containsExactly("ana", "bo");
        assertThat(new Names(directory, names, voided)
                        .person("bo", Audience.SIGNED_IN)
                        .shown())
                .isEqualTo("Bo");
        assertThat(at(voided).person("cy", Audience.SIGNED_IN).shown()).isEqualTo("cy");
    }

    @Test
    void aRecordIsFoldedOnceUntilItGrows() {
        var ana = directory.read("person:ana", 5);
        given.record(affiliated("f4", "bo", "cleat"));
        assertThat(directory.read("person:ana", 6)).isSameAs(ana);
        long grown = given.record(affiliated("f5", "ana", "cleat"));
        assertThat(directory.read("person:ana", grown)).isNotSameAs(ana);
        assertThat(directory.read("person:ana", grown - 1)).isSameAs(ana);
    }

    @Test
    void aListOfStaffReadsNobodyWhoNeverWorkedThere() {
        assertThat(directory.everAt("acme")).containsExactlyInAnyOrder("person:ana", "person:bo");
        assertThat(directory.everAt("brio")).containsExactly("person:bo");
    }
}

package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What makes no sense to people is refused or asked about, although the rules of the record take it. */
class OdditiesTest extends FormsHarness {

    private static final String AT = "/partnerships/p1/record/";

    private String refused(String command, String... fields) throws Exception {
        MockHttpServletResponse response = send(AT + command, fields);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        return response.getContentAsString();
    }

    @Test
    void anAttestationThatEndsBeforeItBeginsIsRefused() throws Exception {
        String[] fields = {
            "on", "2026-11-17", "clause", "E2.attested", "coversFrom", "2026-01-01", "validUntil", "2025-12-31"
        };
        assertThat(refused("GiveAttestation", fields)).contains("Valid until is 31 Dec 2025, which is before");
    }

    @Test
    void aLaunchPlannedForADayGoneByIsAskedAbout() throws Exception {
        assertThat(refused("ScheduleLaunch", "on", "2026-11-17", "for", "2020-01-01"))
                .contains("Planned for is 1 Jan 2020, which is before the date of the entry, 17 Nov 2026.");
        send(
                AT + "ScheduleLaunch",
                "on",
                "2026-11-17",
                "for",
                "2020-01-01",
                "confirm",
                "past:for:2020-01-01:2026-11-17");
        assertThat(client.sent("ScheduleLaunch").get("for").asString()).isEqualTo("2020-01-01");
        client.forget();
        send(AT + "ScheduleLaunch", "on", "2019-11-17", "for", "2020-01-01");
        assertThat(client.sent("ScheduleLaunch")).isNotNull();
    }

    @Test
    void whatIsNoIndustryCodeIsAskedAbout() throws Exception {
        assertThat(refused("SelectIndustry", "on", "2026-11-17", "naics", "99999999\n311"))
                .contains("99999999 is no NAICS code", "value=\"naics:99999999\"")
                .doesNotContain("311 is no NAICS code");
        send(AT + "SelectIndustry", "on", "2026-11-17", "naics", "31-33\n3323");
        assertThat(client.sent("SelectIndustry").get("naics")).hasSize(2);
    }

    @Test
    void anotherNameFromBeforeTheRegistrationIsAskedAbout() throws Exception {
        assertThat(refused("RenamePartnership", "on", "2018-03-01", "name", "Larch"))
                .contains("registered with from 5 Feb 2019 on, so another name from 1 Mar 2018 on changes nothing");
        send(AT + "RenamePartnership", "on", "2019-03-01", "name", "Larch");
        assertThat(client.sent("RenamePartnership")).isNotNull();
    }

    @Test
    void figuresAreReadAsPeopleWriteThem() throws Exception {
        String[] fields = {"on", "2026-11-17", "org", "harrow", "kind", "cash", "value", "$1,500.50", "hours", "1,200"};
        send(AT + "RecordContribution", fields);
        assertThat(client.sent("RecordContribution").get("value").decimalValue())
                .isEqualByComparingTo("1500.50");
        assertThat(client.sent("RecordContribution").get("hours").longValue()).isEqualTo(1200);
    }

    @Test
    void aCommaThatSeparatesNoThousandsIsLeftToTheReader() throws Exception {
        send(AT + "RecordContribution", "on", "2026-11-17", "org", "harrow", "kind", "cash", "value", "1,5");
        assertThat(client.sent("RecordContribution").get("value").asString()).isEqualTo("1,5");
    }
}

package org.waymark.queryside.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What RFC 5545 says of lines, texts and all-day events; its own examples where it has some. */
class IcsCalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-11-18T15:04:05.678Z");

    private static IcsEvent event(String summary, String description, @Nullable String url) {
        return new IcsEvent("1@waymark", LocalDate.of(2026, 12, 31), summary, description, "Lapse", url);
    }

    private static String text(IcsEvent... events) {
        return new IcsCalendar("Larch Valley", CHANGED, Duration.ofHours(12), List.of(events)).text();
    }

    @Test
    void isWrittenToTheLetter() {
        assertThat(text(event("A7 lapses", "Why: the plan.", "https://waymark.example/partnerships/p1/why#A7")))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Waymark//Calendar//EN",
                        "CALSCALE:GREGORIAN",
                        "NAME:Larch Valley",
                        "X-WR-CALNAME:Larch Valley",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "X-PUBLISHED-TTL:PT12H",
                        "BEGIN:VEVENT",
                        "UID:1@waymark",
                        "DTSTAMP:20261118T150405Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:A7 lapses",
                        "DESCRIPTION:Why: the plan.",
                        "CATEGORIES:Lapse",
                        "URL:https://waymark.example/partnerships/p1/why#A7",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    /** The example of section 3.3.11. */
    @Test
    void aTextEscapesWhatHasAMeaning() {
        assertThat(ContentLines.escaped("Project XYZ Final Review\nConference Room - 3B\nCome Prepared."))
                .isEqualTo("Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.");
        assertThat(ContentLines.escaped("a;b,c\\d:e\"f")).isEqualTo("a\\;b\\,c\\\\d:e\"f");
        assertThat(ContentLines.escaped("one\r\ntwo\rthree\u0000\u0007\tfour")).isEqualTo("one\\ntwo\\nthree\tfour");
    }

    @Test
    void noTextBeginsALineOfItsOwn() {
        String text = text(event(
                "Lapse\r\nEND:VEVENT\r\nBEGIN:VEVENT",
                "a\nATTACH:https://elsewhere.example",
                "https://a.example/\r\nATTENDEE:mailto:x@example.org"));
        assertThat(text.split("\r\n", -1))
                .containsOnlyOnce("END:VEVENT")
                .noneMatch(line -> line.startsWith("ATTACH") || line.startsWith("ATTENDEE"));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    /** Section 3.1: no line over 75 octets, and what was folded is the same once it is unfolded. */
    @Test
    void linesAreFoldedBetweenCharactersAt75Octets() {
        Random random = new Random(5545);
        for (int round = 0; round < 300; round++) {
            String summary = random.ints(random.nextInt(400), 0, 5)
                    .mapToObj(kind -> switch (kind) {
                        case 0 -> "é";
                        case 1 -> "漢";
                        case 2 -> "🌲";
                        case 3 -> ",";
                        default -> "x";
                    })
                    .reduce("", String::concat);
            String text = text(event(summary, "", null));
            for (String line : text.split("\r\n", -1)) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets.length).isLessThanOrEqualTo(ContentLines.LONGEST);
                assertThat(line).doesNotContain("\uFFFD");
            }
            assertThat(text.replace("\r\n ", "")).contains("\r\nSUMMARY:" + ContentLines.escaped(summary) + "\r\n");
        }
    }

    @Test
    void aLineOf75OctetsIsNotFoldedAndOneMoreIs() {
        String fits = "x".repeat(ContentLines.LONGEST - "SUMMARY:".length());
        assertThat(text(event(fits, "", null))).contains("SUMMARY:" + fits + "\r\n");
        assertThat(text(event(fits + "y", "", null))).contains("SUMMARY:" + fits + "\r\n y\r\n");
    }
}

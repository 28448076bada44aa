package org.waymark.queryside.ics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A calendar of all-day events.
 *
 * @param name what a calendar program calls it
 * @param asOf when what it says was last changed
 * @param readAgain how often it is worth asking again
 */
public record IcsCalendar(String name, Instant asOf, Duration readAgain, List<IcsEvent> events) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public IcsCalendar {
        events = List.copyOf(events);
    }

    /** The whole text; its bytes are to be UTF-8. */
    public String text() {
        var lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Waymark//Calendar//EN");
        lines.add("CALSCALE", "GREGORIAN");
        lines.addText("NAME", name);
        lines.addText("X-WR-CALNAME", name);
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", readAgain.toString());
        lines.add("X-PUBLISHED-TTL", readAgain.toString());
        events.forEach(event -> add(event, lines));
        lines.add("END", "VCALENDAR");
        return lines.text();
    }

    private void add(IcsEvent event, ContentLines lines) {
        lines.add("BEGIN", "VEVENT");
        lines.addText("UID", event.uid());
        lines.add("DTSTAMP", MOMENT.format(asOf));
        lines.add("DTSTART;VALUE=DATE", date(event.day()));
        lines.add("DTEND;VALUE=DATE", date(event.day().plusDays(1)));
        lines.addText("SUMMARY", event.summary());
        if (!event.description().isEmpty()) {
            lines.addText("DESCRIPTION", event.description());
        }
        lines.addText("CATEGORIES", event.category());
        if (event.url() != null) {
            lines.add("URL", event.url());
        }
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }

    private static String date(LocalDate day) {
        return DAY.format(day);
    }
}

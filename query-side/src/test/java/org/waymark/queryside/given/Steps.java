package org.waymark.queryside.given;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A rubric of two stages that a history can step through at will: an interim coordinator is Emerging, a standing one
 * Active. Whoever loses the one keeps the stage for 90 days.
 */
public final class Steps {

    private static final String RUBRIC = """
            rubric: steps
            version: 1
            title: Steps
            grace: 90 days
            dormant-after: 12 months
            stages:
              - id: emerging
                label: Emerging
                needs: all
                indicators:
                  - id: E1
                    label: Interim coordinator
                    source: INC-SAMPLE#E1
                    holds-when:
                      clause: coordinator
                      coordinators:
                        reconfirmed-within: {interim: 120 months}
                        at-least: 1
              - id: active
                label: Active
                needs: all
                indicators:
                  - id: A1
                    label: Standing coordinator
                    source: INC-SAMPLE#A1
                    holds-when:
                      clause: coordinator
                      coordinators:
                        reconfirmed-within: {standing: 120 months}
                        at-least: 1
            """;

    private static final AtomicInteger ENTRIES = new AtomicInteger();

    private Steps() {}

    /** A community that goes by it. */
    public static void community(GivenLog log) {
        log.record(
                "{'fact':'CommunityRegistered','entry':'c1','community':'tamarack','on':'2018-01-01','name':'Tamarack','zone':'America/Denver'}");
        Larch.adopt(log, RUBRIC);
    }

    /** A line about a partnership: {@code rest} is what stands behind its entry id. */
    public static String line(String fact, String partnership, String on, String rest) {
        return "{'fact':'%s','entry':'e%d','partnership':'%s','on':'%s'%s}"
                .formatted(fact, ENTRIES.incrementAndGet(), partnership, on, rest.isEmpty() ? "" : "," + rest);
    }

    /** It is registered. */
    public static String registered(String partnership, String on) {
        return line(
                "PartnershipRegistered", partnership, on, "'name':'%s','community':'tamarack'".formatted(partnership));
    }

    /** Its coordinator begins, as {@code interim} or {@code standing}. */
    public static String appointed(String partnership, String on, String kind) {
        return line(
                "CoordinatorAppointed",
                partnership,
                on,
                "'holder':'maren','kind':'%s','form':'person'".formatted(kind));
    }

    /** Its coordinator ends. */
    public static String ended(String partnership, String on) {
        return line("CoordinatorEnded", partnership, on, "'holder':'maren'");
    }

    /** A meeting. */
    public static String meeting(String partnership, String on, String kind, String meeting, String chairs) {
        return line(
                "MeetingHeld",
                partnership,
                on,
                "'meeting':'%s','kind':'%s','chairs':[%s]".formatted(meeting, kind, chairs));
    }
}

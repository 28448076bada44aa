package org.waymark.queryside.page.partnership;

import java.util.Locale;
import org.waymark.queryside.why.WhyView;
import org.waymark.queryside.why.WhyView.ClauseWhy;

/** What somebody may record so that a clause holds, or goes on holding. */
enum Deed {
    APPOINT("AppointCoordinator"),
    CONFIRM("ConfirmCoordinator"),
    CHAMPIONS("AddChampion"),
    PLAN("AdoptStrategicPlan"),
    REVISE("ReviseStrategicPlan"),
    ATTEST("GiveAttestation");

    private final String command;

    Deed(String command) {
        this.command = command;
    }

    /** The command that records it. */
    String command() {
        return command;
    }

    /** The message that says what to do. */
    String code() {
        return "path.do." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether only time took it away: what began once needs no second beginning. */
    private static boolean lapsed(WhyView.NearMiss miss) {
        return miss.entry().fact().equals("CoordinatorAppointed")
                && miss.reasons().stream().allMatch(reason -> reason.word().equals("outside-window"));
    }

    /** What serves a clause, by its first question. */
    static Deed serving(ClauseWhy clause) {
        var ask = clause.asks().getFirst();
        boolean begun = !ask.counted().isEmpty() || ask.nearMisses().stream().anyMatch(Deed::lapsed);
        return switch (ask.criterion()) {
            case "coordinators", "interim-after-standing" -> begun ? CONFIRM : APPOINT;
            case "champions" -> CHAMPIONS;
            case "shared-plan" -> begun ? REVISE : PLAN;
            default -> ATTEST;
        };
    }
}

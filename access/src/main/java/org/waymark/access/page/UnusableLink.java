package org.waymark.access.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.waymark.access.link.LinkState;
import org.waymark.access.link.Purpose;

/** The page behind a one-time link that does not work: why, and where the next one comes from. */
final class UnusableLink {

    private UnusableLink() {}

    static String page(Purpose purpose, LinkState state, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("reason", "access.link." + reason(state));
        model.addAttribute("remedy", "access.link.next." + purpose.path().substring(1));
        return "access/link-unusable";
    }

    private static String reason(LinkState state) {
        return switch (state) {
            case LinkState.Used() -> "used";
            case LinkState.Expired() -> "expired";
            // A link that worked a moment ago and does not now was spent in between.
            case LinkState.Usable ignored -> "used";
            case LinkState.Unknown() -> "unknown";
        };
    }
}

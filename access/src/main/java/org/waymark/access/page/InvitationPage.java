package org.waymark.access.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.access.AccessProperties;
import org.waymark.access.Moment;
import org.waymark.access.link.OneTimeLinks;

/** Makes a link to hand to someone who shall get an account; Waymark itself sends no mail. */
@Controller
@RequestMapping("/account/invitations")
public final class InvitationPage {

    private static final String PAGE = "access/invitations";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final OneTimeLinks links;
    private final Optional<String> address;

    InvitationPage(OneTimeLinks links, AccessProperties properties) {
        this.links = links;
        this.address = Optional.ofNullable(properties.address());
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    /** Shows the link in the answer itself: nowhere else is its key known. */
    @PostMapping
    String invite(HttpServletRequest request, Model model) {
        var link = links.invite();
        model.addAttribute("link", here(request) + link.path());
        model.addAttribute("expires", new Moment(link.expires()));
        return PAGE;
    }

    /** A request may claim any host, so that a link with a key in it follows a claim only where it leads to ourselves. */
    private String here(HttpServletRequest request) {
        return address.map(given -> given.replaceAll("/+$", ""))
                .orElseGet(() -> THIS_MACHINE.contains(request.getServerName())
                        ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                        : request.getContextPath());
    }
}

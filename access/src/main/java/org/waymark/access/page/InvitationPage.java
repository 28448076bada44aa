package org.waymark.access.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.access.Moment;
import org.waymark.access.link.OneTimeLinks;

/** Makes a link to hand to someone who shall get an account; Waymark itself sends no mail. */
@Controller
@RequestMapping("/account/invitations")
public final class InvitationPage {

    private static final String PAGE = "access/invitations";

    private final OneTimeLinks links;

    InvitationPage(OneTimeLinks links) {
        this.links = links;
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    /** Shows the link in the answer itself: nowhere else is its key known. */
    @PostMapping
    String invite(HttpServletRequest request, Model model) {
        var link = links.invite();
        var here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        model.addAttribute("link", here + link.path());
        model.addAttribute("expires", new Moment(link.expires()));
        return PAGE;
    }
}

package org.waymark.access.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.access.AccessProperties;
import org.waymark.access.CurrentActor;
import org.waymark.access.Moment;
import org.waymark.access.OwnAddress;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.link.OpenInvitation;

/** Makes a link to hand to someone who shall get an account; Waymark itself sends no mail. */
@Controller
@RequestMapping("/account/invitations")
public final class InvitationPage {

    private static final String PAGE = "access/invitations";

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final AccessProperties properties;

    InvitationPage(OneTimeLinks links, Accounts accounts, AccessProperties properties) {
        this.links = links;
        this.accounts = accounts;
        this.properties = properties;
    }

    /** An open invitation as a row of the page. */
    public record Row(String id, @Nullable String inviter, Moment created, Moment expires) {}

    @GetMapping
    String show(Model model) {
        return page(model);
    }

    /** Shows the link in the answer itself: nowhere else is its key known. */
    @PostMapping
    String invite(CurrentActor actor, HttpServletRequest request, Model model) {
        var link = links.invite(actor.accountId());
        model.addAttribute("link", OwnAddress.of(properties, request) + link.path());
        model.addAttribute("expires", new Moment(link.expires()));
        return page(model);
    }

    /** Anybody with an account may, not only who made it: a link that went astray must be stopped at once. */
    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable String id) {
        links.revokeInvitation(id);
        return "redirect:/account/invitations";
    }

    private String page(Model model) {
        model.addAttribute(
                "open", links.openInvitations().stream().map(this::row).toList());
        return PAGE;
    }

    private Row row(OpenInvitation open) {
        var inviter = Optional.ofNullable(open.inviter())
                .flatMap(accounts::byId)
                .map(Account::displayName)
                .orElse(null);
        return new Row(open.id(), inviter, new Moment(open.created()), new Moment(open.expires()));
    }
}

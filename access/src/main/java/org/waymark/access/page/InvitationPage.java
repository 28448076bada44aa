package org.waymark.access.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.access.AccessProperties;
import org.waymark.access.CurrentActor;
import org.waymark.access.Moment;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.link.OpenInvitation;

/** Makes a link to hand to someone who shall get an account; Waymark itself sends no mail. */
@Controller
@RequestMapping("/account/invitations")
public final class InvitationPage {

    private static final String PAGE = "access/invitations";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Optional<String> address;

    InvitationPage(OneTimeLinks links, Accounts accounts, AccessProperties properties) {
        this.links = links;
        this.accounts = accounts;
        this.address = Optional.ofNullable(properties.address());
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
        model.addAttribute("link", here(request) + link.path());
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

    /** A request may claim any host, so that a link with a key in it follows a claim only where it leads to ourselves. */
    private String here(HttpServletRequest request) {
        return address.map(given -> given.replaceAll("/+$", ""))
                .orElseGet(() -> THIS_MACHINE.contains(request.getServerName())
                        ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                        : request.getContextPath());
    }
}

package org.waymark.access.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.PasswordRule;
import org.waymark.access.feed.Feeds;
import org.waymark.access.session.StoredSessions;
import org.waymark.access.signin.PasswordSignIn;
import org.waymark.access.token.ApiTokens;

/** One's own account: who one is here, and changing the password. */
@Controller
@RequestMapping("/account")
public final class AccountPage {

    private final Accounts accounts;
    private final PasswordSignIn passwords;
    private final StoredSessions sessions;
    private final ApiTokens tokens;
    private final Feeds feeds;

    AccountPage(Accounts accounts, PasswordSignIn passwords, StoredSessions sessions, ApiTokens tokens, Feeds feeds) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.feeds = feeds;
    }

    @GetMapping
    String show(CurrentActor actor, Model model) {
        return page(actor, account(actor), Map.of(), model);
    }

    /** Ends every other session of the account, and its API tokens and calendar addresses on request; this session goes on. */
    @PostMapping("/password")
    String changePassword(
            CurrentActor actor,
            @RequestParam(name = "current-password", defaultValue = "") String current,
            @RequestParam(name = "new-password", defaultValue = "") String wanted,
            @RequestParam(name = "revoke-tokens", defaultValue = "false") boolean revokeTokens,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var account = account(actor);
        var problems = problems(account, current, wanted, request.getRemoteAddr());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, account, problems, model);
        }
        accounts.changePassword(account.id(), accounts.preparePassword(wanted));
        sessions.endOthers(account.id(), request.getSession().getId());
        if (revokeTokens) {
            tokens.revokeAll(account.id());
            feeds.revokeAll(account.id());
        }
        return revokeTokens ? "redirect:/account?changed&revoked" : "redirect:/account?changed";
    }

    private Map<String, String> problems(Account account, String current, String wanted, String address) {
        var problems = new LinkedHashMap<String, String>();
        switch (passwords.attempt(account.email(), current, address)) {
            case PasswordSignIn.Outcome.In ignored -> {}
            case PasswordSignIn.Outcome.Wrong() -> problems.put("current-password", "access.password.current");
            case PasswordSignIn.Outcome.Wait ignored -> problems.put("current-password", "access.password.wait");
        }
        PasswordRule.problem(wanted, account.email(), account.displayName())
                .ifPresent(code -> problems.put("new-password", code));
        return problems;
    }

    private Account account(CurrentActor actor) {
        return accounts.byId(actor.accountId())
                .orElseThrow(() -> new IllegalStateException("a session cannot outlive its account"));
    }

    private String page(CurrentActor actor, Account account, Map<String, String> problems, Model model) {
        model.addAttribute("email", account.email());
        model.addAttribute("tokens", tokens.working(actor));
        model.addAttribute("feeds", feeds.working(actor));
        model.addAttribute("problems", problems);
        return "access/account";
    }
}

package org.waymark.access.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.account.Account;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.link.PasswordReset;
import org.waymark.access.link.Purpose;
import org.waymark.access.session.StoredSessions;
import org.waymark.access.signin.SignIn;

/** The form behind a link that sets a new password. */
@Controller
@RequestMapping("/reset-password")
public final class ResetPasswordPage {

    private final PasswordReset resets;
    private final OneTimeLinks links;
    private final StoredSessions sessions;
    private final SignIn signIn;

    ResetPasswordPage(PasswordReset resets, OneTimeLinks links, StoredSessions sessions, SignIn signIn) {
        this.resets = resets;
        this.links = links;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String key, Model model, HttpServletResponse response) {
        return resets.whose(key)
                .map(account -> form(key, account, Optional.empty(), model))
                .orElseGet(() -> unusable(key, model, response));
    }

    /** Whoever was signed in to the account is signed out: the reset may be because of them. */
    @PostMapping
    String send(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = resets.whose(key);
        if (account.isEmpty()) {
            return unusable(key, model, response);
        }
        var problem = PasswordReset.problem(account.get(), password);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(key, account.get(), problem, model);
        }
        if (!resets.reset(key, account.get(), password)) {
            return unusable(key, model, response);
        }
        sessions.endAll(account.get().id());
        signIn.enter(account.get(), request, response);
        return "redirect:/";
    }

    private String unusable(String key, Model model, HttpServletResponse response) {
        return UnusableLink.page(Purpose.PASSWORD_RESET, links.look(key, Purpose.PASSWORD_RESET), model, response);
    }

    private static String form(String key, Account account, Optional<String> problem, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("email", account.email());
        model.addAttribute(
                "problems", problem.map(code -> Map.of("password", code)).orElse(Map.of()));
        return "access/reset-password";
    }
}

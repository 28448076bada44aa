package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Accounts;
import org.waymark.access.draft.LocalAddress;
import org.waymark.access.rule.EndpointTable;

/** The page where people sign in, and the way back to where they came from. */
@Controller
public final class SignInPage {

    private static final String PAGE = "access/sign-in";

    private final PasswordSignIn passwords;
    private final SignIn signIn;
    private final Accounts accounts;

    SignInPage(PasswordSignIn passwords, SignIn signIn, Accounts accounts) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.accounts = accounts;
    }

    @GetMapping(Pages.SIGN_IN)
    String show(@RequestParam(required = false) @Nullable String then, Optional<CurrentActor> actor, Model model) {
        var back = LocalAddress.of(then);
        return actor.isPresent() ? "redirect:" + home(back) : page(model, back, "");
    }

    @PostMapping(Pages.SIGN_IN)
    String send(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String then,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var back = LocalAddress.of(then);
        return switch (passwords.attempt(email, password, request.getRemoteAddr())) {
            case PasswordSignIn.Outcome.In in -> {
                signIn.enter(in.account(), request, response);
                yield "redirect:" + home(back);
            }
            case PasswordSignIn.Outcome.Wrong ignored -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("wrong", true);
                yield page(model, back, email);
            }
            case PasswordSignIn.Outcome.Wait wait -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait.time())));
                model.addAttribute("wait", seconds(wait.time()));
                yield page(model, back, email);
            }
        };
    }

    private String page(Model model, Optional<LocalAddress> back, String email) {
        model.addAttribute("then", back.map(LocalAddress::toString).orElse(null));
        model.addAttribute(
                "toRecord",
                back.map(LocalAddress::path).filter(EndpointTable::isForm).isPresent());
        model.addAttribute("email", email);
        model.addAttribute("noAccountYet", accounts.none());
        return PAGE;
    }

    /** Rounded up: whoever waits that long is let through. */
    private static long seconds(Duration time) {
        return time.plusMillis(999).toSeconds();
    }

    private static String home(Optional<LocalAddress> back) {
        return back.map(LocalAddress::toString).orElse("/");
    }
}

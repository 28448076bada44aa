package org.waymark.access.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.account.NewAccount;
import org.waymark.access.link.FirstAccount;
import org.waymark.access.link.LinkState;
import org.waymark.access.link.Purpose;
import org.waymark.access.link.Registration;
import org.waymark.access.signin.SignIn;

/** The form behind a link that makes an account: the first one, or an invited person's. */
@Controller
public final class NewAccountPage {

    private final Registration registration;
    private final FirstAccount firstAccount;
    private final SignIn signIn;

    NewAccountPage(Registration registration, FirstAccount firstAccount, SignIn signIn) {
        this.registration = registration;
        this.firstAccount = firstAccount;
        this.signIn = signIn;
    }

    @GetMapping("/first-account")
    String first(@RequestParam(defaultValue = "") String key, Model model, HttpServletResponse response) {
        return show(Purpose.FIRST_ACCOUNT, key, model, response);
    }

    @GetMapping("/join")
    String join(@RequestParam(defaultValue = "") String key, Model model, HttpServletResponse response) {
        return show(Purpose.INVITATION, key, model, response);
    }

    @PostMapping("/first-account")
    String makeFirst(Typed typed, Model model, HttpServletRequest request, HttpServletResponse response) {
        return make(Purpose.FIRST_ACCOUNT, typed, model, request, response);
    }

    @PostMapping("/join")
    String makeInvited(Typed typed, Model model, HttpServletRequest request, HttpServletResponse response) {
        return make(Purpose.INVITATION, typed, model, request, response);
    }

    /** The sent form; a field that is missing counts as empty. */
    record Typed(String key, String name, String email, String password) {

        Typed {
            key = key == null ? "" : key;
            name = name == null ? "" : name;
            email = email == null ? "" : email;
            password = password == null ? "" : password;
        }

        NewAccount account() {
            return new NewAccount(name, email, password);
        }
    }

    private String show(Purpose purpose, String key, Model model, HttpServletResponse response) {
        var state = registration.look(key, purpose);
        return state instanceof LinkState.Usable
                ? form(purpose, new Typed(key, "", "", ""), Map.of(), model)
                : UnusableLink.page(purpose, state, model, response);
    }

    private String make(
            Purpose purpose, Typed typed, Model model, HttpServletRequest request, HttpServletResponse response) {
        var state = registration.look(typed.key(), purpose);
        if (!(state instanceof LinkState.Usable)) {
            return UnusableLink.page(purpose, state, model, response);
        }
        var problems = typed.account().problems();
        if (!problems.isEmpty()) {
            return refused(purpose, typed, problems, model, response);
        }
        return switch (registration.register(typed.key(), purpose, typed.account())) {
            case Registration.Outcome.Done done -> {
                if (purpose == Purpose.FIRST_ACCOUNT) {
                    firstAccount.settle();
                }
                signIn.enter(done.account(), request, response);
                yield "redirect:/";
            }
            case Registration.Outcome.EmailTaken ignored ->
                refused(purpose, typed, Map.of("email", "access.email.taken"), model, response);
            case Registration.Outcome.LinkGone ignored ->
                UnusableLink.page(purpose, registration.look(typed.key(), purpose), model, response);
        };
    }

    private static String refused(
            Purpose purpose, Typed typed, Map<String, String> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(purpose, typed, problems, model);
    }

    private static String form(Purpose purpose, Typed typed, Map<String, String> problems, Model model) {
        model.addAttribute("first", purpose == Purpose.FIRST_ACCOUNT);
        model.addAttribute("action", purpose.path());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "access/new-account";
    }
}

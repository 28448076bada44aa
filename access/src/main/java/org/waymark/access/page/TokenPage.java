package org.waymark.access.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.CurrentActor;
import org.waymark.access.Moment;
import org.waymark.access.token.ApiToken;
import org.waymark.access.token.ApiTokens;

/** One's keys for programs: make, see when last used, revoke. */
@Controller
@RequestMapping("/account/tokens")
public final class TokenPage {

    private static final String PAGE = "access/tokens";

    private final ApiTokens tokens;

    TokenPage(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /** A token as a row of the page. */
    public record Row(
            String id,
            String name,
            Moment created,
            @Nullable Moment lastUsed,
            @Nullable Moment revoked) {

        static Row of(ApiToken token) {
            return new Row(
                    token.id(),
                    token.name(),
                    new Moment(token.created()),
                    Moment.of(token.lastUsed()),
                    Moment.of(token.revoked()));
        }
    }

    @GetMapping
    String show(CurrentActor actor, Model model) {
        return page(actor, "", Map.of(), model);
    }

    /** Shows the key in the answer itself: nowhere else is it known. */
    @PostMapping
    String create(
            CurrentActor actor,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response,
            Model model) {
        var problem = tokens.problem(actor, name);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, name, Map.of("name", problem.get()), model);
        }
        model.addAttribute("key", tokens.create(actor, name));
        return page(actor, "", Map.of(), model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(CurrentActor actor, @PathVariable String id) {
        tokens.revoke(actor, id);
        return "redirect:/account/tokens";
    }

    private String page(CurrentActor actor, String name, Map<String, String> problems, Model model) {
        model.addAttribute("tokens", tokens.of(actor).stream().map(Row::of).toList());
        model.addAttribute("name", name);
        model.addAttribute("problems", problems);
        return PAGE;
    }
}

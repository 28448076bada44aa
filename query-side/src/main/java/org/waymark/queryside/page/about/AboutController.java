package org.waymark.queryside.page.about;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /about}: which version this is, under which licenses, and whose wording it quotes. */
@Controller
public final class AboutController {

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute(
                "version",
                Optional.ofNullable(AboutController.class.getPackage().getImplementationVersion())
                        .orElse("development"));
        return "about/about";
    }
}

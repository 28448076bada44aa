package org.waymark.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.waymark.access.draft.Drafts;
import org.waymark.access.signin.AwayFilter;
import org.waymark.access.sqlite.EmbeddedAccessConfiguration;

/** A small application around this module: one page with a form, one API address, and what they were sent. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({AccessConfiguration.class, EmbeddedAccessConfiguration.class, Meadow.Pages.class})
class Meadow {

    @Bean
    SetClock clock() {
        return new SetClock();
    }

    @Bean
    AwayFilter awayFilter() {
        return new AwayFilter(Set.of());
    }

    @Bean
    NoticeBoard noticeBoard() {
        return new NoticeBoard();
    }

    @Controller
    static class Pages {

        private final Drafts drafts;

        Pages(Drafts drafts) {
            this.drafts = drafts;
        }

        @GetMapping("/")
        @ResponseBody
        String home(Optional<CurrentActor> actor) {
            return actor.map(person -> "hello " + person.displayName()).orElse("hello reader");
        }

        @GetMapping("/partnerships/{id}/meetings/new")
        String form(HttpServletRequest request, Model model) {
            model.addAttribute("draft", drafts.find(request).orElse(null));
            return "meadow/meeting";
        }

        @PostMapping("/partnerships/{id}/record/meeting")
        @ResponseBody
        String record(CurrentActor actor, @RequestParam String note, HttpServletRequest request) {
            drafts.clear(request);
            return actor.accountId() + " recorded " + note;
        }

        @GetMapping("/api/stage")
        @ResponseBody
        String stage() {
            return "emerging";
        }

        @PostMapping("/api/commands")
        @ResponseBody
        String command(CurrentActor actor) {
            return actor.displayName();
        }
    }
}

package org.waymark.queryside.page.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.replay.ReplayProgress;
import org.waymark.queryside.replay.ReplayTerms;
import org.waymark.queryside.replay.ReplayView;
import org.waymark.queryside.replay.Replays;
import org.waymark.queryside.replay.Replays.Replayed;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricDefect;
import org.waymark.rubric.file.RubricReading;

/** {@code /communities/{id}/replay} and {@code /partnerships/{id}/replay}. A text is sent by POST and then has an address. */
@Controller
@NeedsViews
public final class ReplayController {

    /** Seconds after which a page that is not done asks again. */
    private static final int AGAIN_AFTER = 2;

    private final Replays replays;
    private final Communities communities;
    private final Partnerships partnerships;
    private final Words words;
    private final AskForm form;
    private final WayOn wayOn;

    ReplayController(Replays replays, Communities communities, Partnerships partnerships, MessageSource messages) {
        this.replays = replays;
        this.communities = communities;
        this.partnerships = partnerships;
        this.words = new Words(messages);
        this.form = new AskForm(communities, words);
        this.wayOn = new WayOn(communities, replays, words);
    }

    /** What is sent by the form besides what stands in an address. */
    record Sent(@Nullable String document, @Nullable MultipartFile file) {

        /** The text that was typed or, where a file was chosen, that of the file; null where there is neither. */
        @Nullable
        String text() throws IOException {
            if (file != null && !file.isEmpty()) {
                return new String(file.getBytes(), StandardCharsets.UTF_8);
            }
            return document == null || document.isBlank() ? null : document;
        }
    }

    @GetMapping("/communities/{id}/replay")
    String community(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String again,
            Clocks clocks,
            ReplayTerms terms,
            Model model) {
        CommunityLine line = line(id);
        if (!terms.isComplete() || again != null) {
            model.addAttribute("page", form.page(line, clocks, terms));
            return "replay/ask";
        }
        Replayed answer = replays.community(id, clocks, terms)
                .orElseThrow(() -> new NotThen(line.name(), Address.community(id), firstRecorded(line)));
        return switch (answer) {
            case Replayed.Done(ReplayView view) -> done(line, view, terms, model);
            case Replayed.Underway(ReplayProgress progress) -> underway(progress, terms, model);
        };
    }

    private static java.time.LocalDate firstRecorded(CommunityLine line) {
        return line.firstRecordedAt().atZone(line.zone()).toLocalDate();
    }

    private String done(CommunityLine line, ReplayView view, ReplayTerms terms, Model model) {
        var composer = new ReplayComposer(words, view, terms);
        model.addAttribute("page", composer.page(new ChangeWords(words, view), wayOn.adopt(view)));
        var clockWords = new ClockWords(words, line.zone(), communities.today(line.id()), firstRecorded(line));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "replay/community";
    }

    /** Asks again of the same basis: what is recorded meanwhile begins nothing anew. */
    private String underway(ReplayProgress progress, ReplayTerms terms, Model model) {
        String home = Address.community(progress.community());
        String address = home + "/replay" + progress.basis().parameters() + terms.andParameters();
        model.addAttribute("progress", progress);
        model.addAttribute("named", new ReplayWords(words).named(progress.after()));
        model.addAttribute("home", home);
        model.addAttribute("address", address);
        model.addAttribute("againAfter", AGAIN_AFTER + "; url=" + address);
        return "replay/underway";
    }

    @PostMapping("/communities/{id}/replay")
    String send(
            @PathVariable String id,
            Clocks clocks,
            ReplayTerms terms,
            Sent sent,
            HttpServletResponse response,
            Model model)
            throws IOException {
        CommunityLine line = line(id);
        String text = sent.text();
        if (text == null) {
            return terms.isComplete()
                    ? to(id, clocks, terms)
                    : refused(
                            form.page(line, clocks, terms).without(words.text("replay.ask.nothing")), response, model);
        }
        return switch (replays.draft(text)) {
            case RubricReading.Sound(Rubric rubric) -> to(id, clocks, terms.naming(rubric.digest()));
            case RubricReading.Refused(List<RubricDefect> defects) ->
                refused(
                        form.page(line, clocks, terms)
                                .with(text, defects.stream().map(this::said).toList()),
                        response,
                        model);
        };
    }

    private String said(RubricDefect defect) {
        return words.text("replay.ask.defect", defect.line(), defect.column(), defect.wrong(), defect.right());
    }

    private static String to(String community, Clocks clocks, ReplayTerms terms) {
        String asked = (clocks.parameters() + terms.andParameters()).replaceFirst("^&", "?");
        return "redirect:" + Address.community(community) + "/replay" + asked;
    }

    private static String refused(AskPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "replay/ask";
    }

    private CommunityLine line(String id) {
        return communities.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("community"));
    }

    @GetMapping("/partnerships/{id}/replay")
    String partnership(@PathVariable String id, Clocks clocks, ReplayTerms terms, Model model) {
        var view = NotThen.find(
                Home.partnership(id),
                clocks,
                asked -> partnerships.partnership(id, asked, Audience.current()),
                Subject::of);
        var community = view.community();
        if (!terms.isComplete() && community != null) {
            return "redirect:" + Address.community(community.id()) + "/replay";
        }
        var replay = replays.partnership(id, Clocks.of(view.stage().basis()), terms)
                .orElseThrow(() -> new NotHere("partnership"));
        model.addAttribute("page", new OneComposer(words, replay, terms).page());
        Site.on(model, ClockWords.of(words, Subject.of(view)).foot(replay.basis(), replay.freshness()));
        return "replay/partnership";
    }
}

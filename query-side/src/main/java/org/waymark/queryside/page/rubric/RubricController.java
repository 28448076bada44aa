package org.waymark.queryside.page.rubric;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.Stage;

/** The rules, one version a page, and the page with the source's own wording. */
@Controller
@NeedsViews
public final class RubricController {

    private final Communities communities;
    private final Rubrics rubrics;
    private final Words words;
    private final CriterionWords criteria;

    RubricController(Communities communities, Rubrics rubrics, MessageSource messages) {
        this.communities = communities;
        this.rubrics = rubrics;
        this.words = new Words(messages);
        this.criteria = new CriterionWords(words);
    }

    /** The rubrics that count today; with one, that one. */
    @GetMapping("/rubrics")
    String all(Model model) {
        var counting = communities.all().stream()
                .map(Communities.CommunityLine::rubric)
                .distinct()
                .toList();
        if (counting.size() == 1) {
            return "redirect:" + Address.rubric(counting.getFirst().digest());
        }
        return list(counting, false, model);
    }

    @GetMapping("/rubrics/{digest:[0-9a-f]{64}}")
    String one(@PathVariable String digest, Model model) {
        Rubric rubric = rubrics.at(digest).orElseThrow(() -> new NotHere("rubric"));
        model.addAttribute("page", page(rubric));
        return "rubric/rubric";
    }

    /** By its name, for whoever types it: leads to the one that has it, or lists those that do. */
    @GetMapping("/rubrics/{id}/{version:\\d{1,7}}")
    String named(@PathVariable String id, @PathVariable int version, Model model) {
        List<Rubric> named = rubrics.named(id, version);
        if (named.isEmpty()) {
            throw new NotHere("rubric");
        }
        return named.size() == 1 ? "redirect:" + Address.rubric(named.getFirst().digest()) : list(named, true, model);
    }

    private static String list(List<?> listed, boolean several, Model model) {
        model.addAttribute("rubrics", listed);
        model.addAttribute("several", several);
        model.addAttribute("shipped", ShippedRubric.DEFAULT.read().digest());
        return "rubric/rubrics";
    }

    @GetMapping("/source-indicators")
    String source(Model model) {
        model.addAttribute("wording", SourceWording.read().orElse(null));
        return "rubric/source";
    }

    private RubricPage page(Rubric rubric) {
        long attested = rubric.indicators().stream()
                .filter(indicator -> indicator.criterion().isSpoken())
                .count();
        long all = rubric.indicators().size();
        return new RubricPage(
                words.text("rubric.named", rubric.title(), rubric.version()),
                words.text("rubric.lead", all, all - attested, attested),
                words.text("rubric.grace", criteria.window(rubric.grace()), criteria.window(rubric.dormantAfter())),
                rubric.digest(),
                rubric.stages().reversed().stream().map(this::stage).toList(),
                communities.all().stream()
                        .map(community -> community(community, rubric))
                        .toList());
    }

    /** Whether a community goes by these rules, or will: whoever is judged by others from a day on is told before it. */
    private RubricPage.Community community(Communities.CommunityLine community, Rubric rubric) {
        List<LocalDate> adopted = communities.rubrics(community.id()).stream()
                .filter(line -> line.digest().equals(rubric.digest()))
                .flatMap(line -> line.adopted().stream())
                .toList();
        String replay = Address.community(community.id()) + "/replay?candidate=" + rubric.digest();
        if (adopted.isEmpty()) {
            return new RubricPage.Community(words.line("rubric.adopted.not", community.name()), replay);
        }
        LocalDate today = communities.today(community.id());
        List<Line> lines = adopted.stream()
                .map(day -> words.line(
                        day.isAfter(today) ? "rubric.adopted.ahead" : "rubric.adopted", community.name(), day))
                .toList();
        return new RubricPage.Community(Line.join(" ", lines), replay);
    }

    private RubricPage.StageRules stage(Stage stage) {
        List<RubricPage.Rule> rules =
                stage.indicators().stream().map(this::rule).toList();
        return new RubricPage.StageRules(
                stage.label(), words.text("rubric.needs", stage.needed(), rules.size()), rules);
    }

    private RubricPage.Rule rule(Indicator indicator) {
        boolean attested = indicator.criterion().isSpoken();
        return new RubricPage.Rule(
                indicator.id(),
                indicator.label(),
                words.text(attested ? "rubric.by-attestation" : "rubric.by-rule"),
                criteria.say(indicator.criterion()),
                indicator.source());
    }
}

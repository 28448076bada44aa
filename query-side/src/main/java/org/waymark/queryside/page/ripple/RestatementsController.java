package org.waymark.queryside.page.ripple;

import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.ripple.Restatements;
import org.waymark.queryside.ripple.RestatementsView;
import org.waymark.queryside.ripple.RestatementsView.Restatement;

/** {@code /partnerships/{id}/restatements} and the same of a community: which corrections moved a stage of the past. */
@Controller
@NeedsViews
public final class RestatementsController {

    private final Restatements restatements;
    private final Partnerships partnerships;
    private final Communities communities;
    private final EntryShelf shelf;
    private final Words words;
    private final RippleWords moves;

    RestatementsController(
            Restatements restatements,
            Partnerships partnerships,
            Communities communities,
            EntryShelf shelf,
            MessageSource messages) {
        this.shelf = shelf;
        this.restatements = restatements;
        this.partnerships = partnerships;
        this.communities = communities;
        this.words = new Words(messages);
        this.moves = new RippleWords(messages);
    }

    @GetMapping("/partnerships/{id}/restatements")
    String ofPartnership(@PathVariable String id, Clocks clocks, Model model) {
        Home home = Home.partnership(id);
        var partnership = NotThen.find(
                home, clocks, asked -> partnerships.partnership(id, asked, Audience.current()), Subject::of);
        var view = restatements.of(id, clocks).orElseThrow(() -> new NotHere(home.word()));
        return show(view, home, ClockWords.of(words, Subject.of(partnership)), clocks, model);
    }

    @GetMapping("/communities/{id}/restatements")
    String ofCommunity(@PathVariable String id, Clocks clocks, Model model) {
        Home home = Home.community(id);
        var line = communities.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(home.word()));
        var view = restatements.ofCommunity(id, clocks).orElseThrow(() -> new NotHere(home.word()));
        var first = line.firstRecordedAt().atZone(line.zone()).toLocalDate();
        return show(view, home, new ClockWords(words, line.zone(), communities.today(id), first), clocks, model);
    }

    private String show(RestatementsView view, Home home, ClockWords clockWords, Clocks clocks, Model model) {
        boolean several = home.equals(Home.community(view.about()));
        var panel = clockWords.panel(clocks, view.basis(), view.freshness());
        model.addAttribute(
                "page",
                new RestatementsPage(
                        view.name(),
                        home.address(),
                        panel,
                        several,
                        words.line("restated.lead", view.restatements().size()),
                        view.restatements().stream()
                                .map(each -> row(each, clocks, panel.same()))
                                .toList()));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "ripple/restatements";
    }

    private RestatementsPage.Row row(Restatement restated, Clocks clocks, String same) {
        Home home = Home.partnership(restated.partnership());
        return new RestatementsPage.Row(
                restated.name(),
                Address.partnership(restated.partnership()) + "/restatements" + same,
                restated.number(),
                title(restated.home(), restated, clocks),
                restated.home().entry(restated.entry()) + same,
                Line.of(Dates.when(restated.day())),
                restated.moves().stream().map(moves::moved).toList(),
                restated.addressed().stream()
                        .map(each -> new RestatementsPage.Addressed(
                                home.entry(each.entry()) + same,
                                words.line(
                                        "restated.addressed",
                                        each.body(),
                                        each.stage() == null ? words.text("determination.none") : each.stage(),
                                        each.effective())))
                        .toList());
    }

    /** What was corrected or voided, and why. */
    private String title(Home home, Restatement restated, Clocks clocks) {
        return shelf.entry(home, restated.entry(), clocks, Audience.current())
                .map(history -> new EntryLines(words, home, ZoneOffset.UTC, Map.of()).title(history.now()))
                .orElseGet(() -> words.text("fact." + restated.fact()));
    }
}

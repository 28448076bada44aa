package org.waymark.queryside.page.next;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.next.CommunityNextView;
import org.waymark.queryside.next.NextSteps;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;

/** {@code /partnerships/{id}/next} and {@code /communities/{id}/next}. */
@Controller
@NeedsViews
public final class NextController {

    private final NextSteps nextSteps;
    private final EntryShelf shelf;
    private final Words words;

    NextController(NextSteps nextSteps, EntryShelf shelf, MessageSource messages) {
        this.nextSteps = nextSteps;
        this.shelf = shelf;
        this.words = new Words(messages);
    }

    @GetMapping("/partnerships/{id}/next")
    String ofPartnership(@PathVariable String id, Clocks clocks, Model model) {
        var home = Home.partnership(id);
        EntriesView known = known(home, clocks);
        var same = Clocks.of(known.basis());
        var view = NotThen.whenBegun(Subject.of(known), () -> nextSteps.next(id, same, Audience.current()))
                .orElseThrow(() -> new NotHere(home.word()));
        ClockPanel panel = frame(known, clocks, model);
        model.addAttribute("page", new NextComposer(words, acts(known, panel), panel, view).page());
        return "next/next";
    }

    @GetMapping("/communities/{id}/next")
    String ofCommunity(
            @PathVariable String id,
            Clocks clocks,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var home = Home.community(id);
        EntriesView known = known(home, clocks);
        var same = Clocks.of(known.basis());
        int nr = ListPage.of(page);
        var view = NotThen.whenBegun(Subject.of(known), () -> nextSteps.nextOfAll(id, same, nr, Audience.current()))
                .orElseThrow(() -> new NotHere(home.word()));
        ClockPanel panel = frame(known, clocks, model);
        model.addAttribute("page", page(view, acts(known, panel), panel));
        return "next/community";
    }

    private EntriesView known(Home home, Clocks clocks) {
        return NotThen.find(home, clocks, asked -> shelf.all(home, asked, Audience.current()), Subject::of);
    }

    private ClockPanel frame(EntriesView known, Clocks clocks, Model model) {
        var clockWords = ClockWords.of(words, Subject.of(known));
        Site.on(model, clockWords.foot(known.basis(), known.freshness()));
        return clockWords.panel(clocks, known.basis(), known.freshness());
    }

    private ActWords acts(EntriesView known, ClockPanel panel) {
        return new ActWords(words, EntryLines.of(words, known).asking(panel.same()));
    }

    private CommunityNextPage page(CommunityNextView view, ActWords acts, ClockPanel panel) {
        String same = panel.same();
        String further = same.isEmpty() ? "?" : same + "&";
        return new CommunityNextPage(
                view.name(),
                Home.community(view.community()).address() + same,
                words.line("next.community.lead", view.partnerships()),
                panel,
                view.rows().stream().map(row -> row(row, view, acts, same)).toList(),
                view.shared().stream().flatMap(each -> shared(each, acts, same)).toList(),
                view.page() > 1 ? further + "page=" + (view.page() - 1) : null,
                view.page() < view.pages() ? further + "page=" + (view.page() + 1) : null);
    }

    private CommunityNextPage.Row row(CommunityNextView.Row row, CommunityNextView view, ActWords acts, String same) {
        var first = row.first();
        return new CommunityNextPage.Row(
                row.name(),
                Home.partnership(row.partnership()).address() + "/next" + same,
                stage(row),
                ahead(row, view, acts),
                first == null ? words.line("next.community.first.none") : acts.title(first));
    }

    private Line ahead(CommunityNextView.Row row, CommunityNextView view, ActWords acts) {
        var way = row.way();
        if (way != null) {
            return words.line(
                    "next.community." + way.aim(),
                    way.label(),
                    acts.way(way, view.basis().asOf()));
        }
        var ends = row.ends();
        return ends == null
                ? words.line(
                        NextComposer.ENDED.contains(row.standing()) ? "next.community.over" : "next.community.nothing")
                : words.line(
                        "next.community.keep",
                        ends.indicator().id(),
                        ends.indicator().label(),
                        ends.until());
    }

    private Line stage(CommunityNextView.Row row) {
        return Line.of(new StageWords(words).told(row.standing(), row.stage(), row.mayBe()));
    }

    private Stream<Line> shared(CommunityNextView.Shared shared, ActWords acts, String same) {
        return acts.person(shared.person())
                .map(person -> words.line(
                        "next.community.shared",
                        person,
                        words.list(shared.asked().stream()
                                .map(each -> words.line(
                                        "next.community.asked",
                                        Line.of(new Piece.Link(
                                                Home.partnership(each.partnership())
                                                                .address() + "/next" + same,
                                                each.name())),
                                        each.clause()))
                                .toList())));
    }
}
